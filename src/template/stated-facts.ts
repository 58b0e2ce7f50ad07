import type { Brief, Fact } from '../model/brief.ts'
import type { StatedFact } from './pack.ts'

/** Every fact that this pack's readers may see, under its name in the model, so that a pack reads back the same. */
export function statedFacts(brief: Brief): StatedFact[] {
  const { record } = brief
  const delivery = record.checkAgainstDelivery
  const facts: Record<string, Fact | Fact<string[]> | null> = {
    title: brief.title,
    kicker: brief.kicker,
    date: brief.date,
    endDate: brief.endDate,
    start: brief.start,
    end: brief.end,
    timeZone: brief.timeZone,
    venue: brief.venue,
    organiser: brief.organiser,
    languages: brief.languages,
    language: brief.language,
    symbol: record.symbol,
    version: record.version,
    versionDate: record.versionDate,
    status: record.status,
    distribution: record.distribution,
    embargo: record.embargo,
    // In its own words: `true` would say it in none.
    checkAgainstDelivery: delivery && { ...delivery, value: delivery.text },
  }
  return Object.entries(facts).flatMap(([name, fact]) =>
    fact ? [{ name, value: fact.value, text: fact.text, audience: fact.audience }] : [],
  )
}
