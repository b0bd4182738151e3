/** Which moment a heading names, in the languages that checklists are mostly written in. */
const MOMENTS: readonly (readonly [stage: string, pattern: RegExp])[] = [
  [
    'rollback',
    /roll[- ]?back|\brevert|back[- ]?out|fall ?back plan|zurückroll|rücksetz|reversi[óo]n|retour arrière|contingenc/i,
  ],
  [
    'post-deploy',
    /post[- ]?(deploy|release|launch|roll|merge|go)|after (the )?(deploy|release|launch|roll|go)|nach (der|dem) (auslief|deploy|release|bereit|go)|despu[ée]s del? (despliegue|lanzamiento)|p[óo]s[- ]?(deploy|implanta)|apr[èe]s (le )?d[ée]ploiement|verifi(cation|zierung)$|smoke test|success criteria|erfolgskriterien|criterios de [ée]xito/i,
  ],
  [
    'pre-deploy',
    /pre[- ]?(deploy|release|launch|flight|merge|requisit|go)|before (the )?(deploy|release|launch|you|going|go)|vor (der|dem) (auslief|deploy|release|bereit|go)|antes del? (despliegue|lanzamiento|deploy)|avant (le )?d[ée]ploiement|readiness|preparation|vorbereitung|preparaci[óo]n|go[- ]live (approval|checklist)|final check|code review|freigabe/i,
  ],
  [
    'monitor',
    /monitor|watch|observ|first (hour|day|week|24|48|month)|überwach|beobacht|supervis|hypercare|short-term|long-term/i,
  ],
  [
    'deploy',
    /\bdeploy(ment)?( steps?| strategy| process| day)?\b|\brelease (steps?|day)|\brollout\b|go[- ]live|\blaunch\b|auslieferung|bereitstellung|despliegue|lanzamiento|d[ée]ploiement|implanta[çc][ãa]o|during/i,
  ],
  [
    'post-deploy',
    /communicat|kommunikation|comunicaci|announce|documentation|dokumentation|handover|training|schulung|follow[- ]?up/i,
  ],
]

const stageOfHeading = (heading: string): string | undefined =>
  MOMENTS.find(([, pattern]) => pattern.test(heading))?.[0]

/**
 * The stage of an item, from its headings: the outermost that names a moment decides, and below one that says
 * "after the deploy" an inner one may narrow it to watching or rolling back. Without any it is `pre-deploy`.
 */
export const stageOfSection = (section: readonly string[]): string => {
  const inner = section.length > 1 ? section.slice(1) : section
  const stages = inner.map(stageOfHeading).filter((stage) => stage !== undefined)
  const outer = stages[0] ?? 'pre-deploy'
  if (outer !== 'post-deploy' && outer !== 'deploy') return outer
  const narrowed = stages.find((stage) => stage === 'monitor' || stage === 'rollback')
  return narrowed ?? outer
}
