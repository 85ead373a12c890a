import type { ReactNode } from 'react'

/** What has only a Dutch form, whatever the language of the page: laws, articles, addresses. */
export function Nederlands({ children }: { children: ReactNode }) {
  return (
    <bdi lang="nl" dir="ltr">
      {children}
    </bdi>
  )
}
