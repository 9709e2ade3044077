import { defineConfig } from 'html-validate'

/** What html-validate holds against the built pages. Each rule that is off has its reason. */
export default defineConfig({
  root: true,
  elements: ['html5'],
  extends: ['html-validate:recommended'],
  rules: {
    // React writes `charSet`, `<br/>`, `hidden=""` and `checked=""`; to HTML they are the same.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'attribute-boolean-style': 'off',
    // The number is kept on one line by CSS (telephone.spec.ts), so that it can be copied as it is.
    'tel-non-breaking': 'off',
    // The list of contents stands in the page twice, folded for phones and open for desks, never both on
    // the screen. axe, which sees the styles, watches over landmarks with the same name.
    'unique-landmark': 'off',
    // Tables whose rows are stacked on phones say that they are tables.
    'no-redundant-role': 'off',
  },
})
