declare module '#components/site/site.css' {
  const css: string;
  export default css;
}
declare module '#components/site/article.css' {
  const css: string;
  export default css;
}
declare module '#components/site/find.css' {
  const css: string;
  export default css;
}
declare module '#components/site/enhance.js' {
  const text: string;
  export default text;
}

declare module '#components/site/teasers.css' {
  const text: string;
  export default text;
}
