/** Dark or light: as the system says, until the switch is used; this page alone remembers. */
export function createTheme() {
  const button = document.getElementById('theme')
  const system = matchMedia('(prefers-color-scheme: dark)')
  const show = (dark) => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    button.setAttribute('aria-pressed', dark)
    // A row that still glows would do so in the other one's color.
    for (const row of document.querySelectorAll('.glow')) row.classList.remove('glow')
  }
  button.addEventListener('click', () => show(button.getAttribute('aria-pressed') !== 'true'))
  system.addEventListener('change', ({ matches }) => show(matches))
  show(system.matches)
}
