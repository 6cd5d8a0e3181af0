import { noParams } from '#app/api/articles/article-forms.ts';
import { handlePost } from '#app/api/handle.ts';
import { orderForm } from '#app/api/sections/section-forms.ts';
import { orderSections } from '#newsroom/sections/order-sections.ts';

export const POST = handlePost({
  params: noParams,
  input: orderForm,
  run: ({ desk, actor, input }) => orderSections(desk, actor, input),
});
