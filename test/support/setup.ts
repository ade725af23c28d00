import '../../src/i18n/laterWords.ts'
