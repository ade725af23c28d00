const tenths = new Intl.NumberFormat('en', {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
})

/** "+0.4", "−1.2", with a real minus sign. */
export function signed(value: number): string {
  return tenths.format(value).replace('-', '−')
}
