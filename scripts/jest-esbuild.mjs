// ts-jest does not accept TypeScript 7, and types are checked by tsc anyway: esbuild only strips them.
import { transformSync } from 'esbuild'

export default {
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: 'ts',
      format: 'esm',
      target: 'node20',
      sourcefile: path,
      sourcemap: 'external',
      sourcesContent: false,
    })
    return { code, map }
  },
}
