import { element } from './element.js';

const TAGS = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'code',
  blockquote: 'q',
  spoiler: 'span',
};
const ADDRESS = /https?:\/\/[^\s]+[^\s.,;:!?)»"']/g;

/** Text and its stretches as nodes. Stretches may lie within each other. */
export function richText(text, entities, openLink) {
  const edges = new Set([0, text.length]);
  for (const { offset, length } of entities) {
    edges.add(offset).add(offset + length);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const nodes = document.createDocumentFragment();
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i], cuts[i + 1]];
    const over = entities.filter((e) => e.offset <= from && e.offset + e.length >= to);
    nodes.append(dressed(text.slice(from, to), over, openLink));
  }
  return nodes;
}

function dressed(text, entities, openLink) {
  const linked = entities.some((e) => e.type === 'text_link' || e.type === 'code');
  let node = linked ? document.createTextNode(text) : withAddresses(text, openLink);
  for (const entity of [...entities].reverse()) {
    if (entity.type === 'text_link') {
      node = link(entity.argument, node, openLink);
    } else if (TAGS[entity.type]) {
      node = element(TAGS[entity.type], { class: entity.type }, node);
    }
  }
  return node;
}

function withAddresses(text, openLink) {
  const nodes = document.createDocumentFragment();
  let end = 0;
  for (const found of text.matchAll(ADDRESS)) {
    nodes.append(text.slice(end, found.index), link(found[0], found[0], openLink));
    end = found.index + found[0].length;
  }
  nodes.append(text.slice(end));
  return nodes;
}

function link(address, content, openLink) {
  const safe = /^(https?|tg):/i.test(address ?? '') ? address : '#';
  return element(
    'a',
    { href: safe, target: '_blank', rel: 'noopener noreferrer', onclick: (event) => openLink(event, safe) },
    content,
  );
}
