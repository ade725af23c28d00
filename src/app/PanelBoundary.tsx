import { Component, type ReactNode } from 'react'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Screen.module.css'

interface Props {
  readonly children: ReactNode
  /** A new key is a new try. */
  readonly of: string
}

/** Keeps what breaks in one panel from taking the rest of the page with it. */
export class PanelBoundary extends Component<Props, { readonly brokenOf?: string | undefined }> {
  override state: { readonly brokenOf?: string | undefined } = {}

  static getDerivedStateFromError(): { brokenOf: string } {
    return { brokenOf: '' }
  }

  static getDerivedStateFromProps(
    props: Props,
    state: { readonly brokenOf?: string | undefined },
  ): { brokenOf: string | undefined } | null {
    if (state.brokenOf === undefined || state.brokenOf === props.of) return null
    return { brokenOf: state.brokenOf === '' ? props.of : undefined }
  }

  override render(): ReactNode {
    if (this.state.brokenOf === undefined) return this.props.children
    return (
      <div role="alert" className={styles['broken']}>
        <h2>{t('app.panelBroken')}</h2>
        <p>{t('app.panelBrokenText')}</p>
        <Button onPress={() => this.setState({ brokenOf: undefined })}>{t('app.tryAgain')}</Button>
      </div>
    )
  }
}
