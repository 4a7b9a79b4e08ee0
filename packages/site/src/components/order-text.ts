import type { CatalogPackage, Language, OrderRule } from '@stifinner/core';
import type { Messages } from '../messages/messages.ts';
import { joined, spoken } from './words.ts';

/** An order rule said in words, with its reason and whether it must be kept. */
export interface OrderText {
  rule: string;
  why: string;
  hardness: string;
}

export function orderTexts(pack: CatalogPackage, language: Language, t: Messages): OrderText[] {
  const names = (ids: readonly string[]) => {
    const titles = ids.map((id) => pack.modules.find((module) => module.id === id || module.id === `${pack.id}/${id}`));
    return joined(
      titles.flatMap((module) => (module === undefined ? [] : [`«${spoken(module.title, language).value}»`])),
      t,
    );
  };
  return pack.order.map((rule) => ({
    rule: sentence(rule, names, t),
    why: spoken(rule.why, language).value,
    hardness: rule.hard === false ? t.library.orderSoft : t.library.orderHard,
  }));
}

function sentence(rule: OrderRule, names: (ids: readonly string[]) => string, t: Messages): string {
  return rule.rule === 'last'
    ? t.library.lastRule(names(rule.modules))
    : t.library.before(names(rule.modules), names(rule.than ?? []));
}
