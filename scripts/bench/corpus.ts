import type { SourceDocument } from '../../src/model/document.js';
import { packageFile } from '../../src/package-root.js';
import { readSources } from '../../src/sources/read-sources.js';

/** Names of the samples, each with others of its kind to stand in for it. */
const names: Readonly<Record<string, readonly string[]>> = {
  Denmark: ['Sweden', 'Finland', 'Portugal', 'Ireland', 'Greece', 'Canada', 'Chile'],
  Bergen: ['Stavanger', 'Lisbon', 'Cork', 'Patras', 'Halifax', 'Turku'],
  'Skarvold Lines': ['Tern Shipping', 'Marlow Lines', 'Castell Marine', 'Aurelia Lines', 'Redshank Shipping'],
  'Belt Ferries': ['Sound Ferries', 'Channel Boats', 'Gulf Ferries', 'Island Link'],
  Lindvik: ['Pereira', 'Walsh', 'Nikolaou', 'Tremblay', 'Korhonen', 'Soto', 'Baker', 'Novak'],
  Ekberg: ['Costa', 'Murphy', 'Stavrou', 'Gagnon', 'Virtanen', 'Rojas', 'Cooper', 'Marek'],
  Holt: ['Alves', 'Byrne', 'Pappas', 'Roy', 'Niemi', 'Vega', 'Turner', 'Kolar'],
};

/** As many different documents as asked, made of the samples with other names in them. */
export async function benchCorpus(count: number): Promise<SourceDocument[]> {
  const samples: SourceDocument[] = [];
  for await (const item of readSources([packageFile('samples/ferry-merger')])) {
    if ('document' in item) samples.push(item.document);
  }
  return Array.from({ length: count }, (_, number) => {
    const sample = samples[number % samples.length];
    if (!sample) throw new Error('benchCorpus: expected the samples, found none');
    return { ...sample, title: `${sample.title} (${number})`, text: renamed(sample.text, number) };
  });
}

/** The periods of the lists differ, so their combination comes back after thousands of documents only. */
function renamed(text: string, number: number): string {
  return Object.entries(names).reduce((current, [name, others]) => {
    const other = [name, ...others][Math.floor(number / 5) % (others.length + 1)];
    return current.replaceAll(name, other ?? name);
  }, text);
}
