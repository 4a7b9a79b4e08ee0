import { defineMiddleware } from 'astro:middleware';
import input from 'virtual:stifinner/input';
import { indexCatalog } from '@stifinner/core';
import { cutTemplate } from './fill/cut.ts';
import { fillPage } from './fill/fill-page.ts';
import { schoolView } from './view/school-view.ts';

const school = input.plan === undefined ? null : schoolView(indexCatalog(input.catalog), input.plan);

/** Fills the holes of one school's pages; the template site keeps them. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  const { planned } = context.locals;
  if (school === null || planned === undefined) return response;
  const filled = fillPage(cutTemplate(await response.text()), school, planned);
  return new Response(filled, { status: response.status, headers: response.headers });
});
