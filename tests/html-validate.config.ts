import { defineConfig } from 'html-validate'

/** What html-validate holds against the built pages. Each rule that is off has its reason. */
export default defineConfig({
  root: true,
  elements: ['html5'],
  extends: ['html-validate:recommended'],
  rules: {},
})
