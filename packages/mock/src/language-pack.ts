import { type ContractOperation, operationsOf, securityHeaderOf } from "./contract/contract-operation.ts";
import { type ContractSource, readContract } from "./contract/read-contract.ts";
import { createEngine, type Engine } from "./engine/engine.ts";
import type { Language } from "./sentences/language.ts";
import { type Sentences, sentencesIn } from "./sentences/sentences.ts";

/** All that an answer in one language is made from. */
export interface LanguagePack {
  operations: ContractOperation[];
  securityHeader: string | undefined;
  engine: Engine;
  sentences: Sentences;
}

/** Loads each language once, on first use. */
export function languagePacks(
  source: ContractSource | undefined,
): (language: Language) => Promise<LanguagePack> {
  const packs = new Map<Language, Promise<LanguagePack>>();
  return (language) => {
    const pack = packs.get(language) ?? loadPack(source, language);
    packs.set(language, pack);
    return pack;
  };
}

async function loadPack(source: ContractSource | undefined, language: Language): Promise<LanguagePack> {
  const document = await readContract(source, language);
  return {
    operations: operationsOf(document),
    securityHeader: securityHeaderOf(document),
    engine: await createEngine(document),
    sentences: sentencesIn(language),
  };
}
