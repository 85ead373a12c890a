import { Component, type ReactNode } from 'react'

interface FoutgrensProps {
  /** What to show instead, with a way to try again. */
  bij: (fout: Error, opnieuw: () => void) => ReactNode
  children: ReactNode
}

export class Foutgrens extends Component<FoutgrensProps, { fout: Error | null }> {
  override state: { fout: Error | null } = { fout: null }

  static getDerivedStateFromError(fout: Error) {
    return { fout }
  }

  override render() {
    const { fout } = this.state
    return fout ? this.props.bij(fout, () => this.setState({ fout: null })) : this.props.children
  }
}
