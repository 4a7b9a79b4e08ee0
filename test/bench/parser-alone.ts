import { createRequire } from 'node:module';

/** As much of unified as is needed here. */
interface Processor {
  use: (plugin: unknown) => Processor;
  freeze: () => { parse: (text: string) => unknown };
}

// The very copies that the checker parses with: they are its dependencies, and no others'.
const { resolve } = createRequire(import.meta.resolve('@stifinner/authoring'));
const load = (name: string) => import(resolve(name));

/** remark-parse with remark-mdx, and nothing of ours. */
export async function parserAlone(): Promise<(text: string) => unknown> {
  const [{ unified }, parse, mdx] = await Promise.all(['unified', 'remark-parse', 'remark-mdx'].map(load));
  const processor = (unified as () => Processor)().use(parse.default).use(mdx.default).freeze();
  return (text) => processor.parse(text);
}
