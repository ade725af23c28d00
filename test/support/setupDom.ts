import '@testing-library/jest-dom/vitest'

// jsdom has no ResizeObserver; layout never depends on one, React Flow only asks for it.
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= NoResizeObserver
