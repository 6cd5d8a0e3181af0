declare module '#components/site/site.css' {
  const css: string;
  export default css;
}
