import fc from 'fast-check';
import { test } from 'vitest';
import { checkTranscription } from './check-transcription.ts';
import { hostileTranscription } from './hostile-transcription.ts';

// `npm run fuzz` tries many more; whatever it finds becomes a case in tests/fixtures/hostile/.
test('any text becomes an edition that shows its characters and runs nothing, or is refused with a place and a way out', () => {
  fc.assert(fc.property(hostileTranscription(), checkTranscription), { numRuns: 150 });
});
