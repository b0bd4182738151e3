/**
 * The words by which items are understood, in the languages that checklists are mostly written in (English, German, Spanish,
 * Portuguese, French). They choose the kind of check only; what stands literally is found without them.
 */
const words = (...parts: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_])(?:${parts.join('|')})(?![\\p{L}\\p{N}_])`, 'iu')

export const WORDS = {
  backup: words(
    'back-?ups?|backed up|snapshots?|(?:database|db|data) dumps?|point-in-time recovery|pitr',
    '(?:daten)?sicherung(?:en|skopie)?|copias? de seguridad|respaldos?|cópias? de segurança|sauvegardes?',
  ),
  backupByPeople: words(
    'secure(?:ly)?|off-?site|encrypted|encryption|stored|replicat\\p{L}*|region|older|remove[d]?|delete[d]?|procedures?|team|restore[sd]? from',
    'contains?',
  ),
  policy: words('retention|policy|policies|documented|schedule'),
  restore: words(
    'restor(?:e[sd]?|ing|ation)|wiederherstell\\p{L}*|restaur\\p{L}*|integrity|integrität|integridad',
    'intégrité|valid(?:ated)?',
  ),
  migration: words(
    '(?:data )?migrations?|(?:data|database|schema|records?|tables?|users?) migrated|schema (?:updates?|changes?|migrations?)|migrationen',
    'migraci(?:ón|ones)|migraç(?:ão|ões)|flyway|liquibase|alembic',
  ),
  migrationLint: words(
    'destructive|destruktiv\\p{L}*|destructiv\\p{L}*|reverse functions?|reversible',
    'backwards?[- ]compatible|additive|additive only|locks? (?:a |the )?(?:large )?tables?',
    'zero[- ]downtime migrations?|abwärtskompatibel|reversibles?',
  ),
  statement: words('needed|needs?|required|necessary|nötig|necesari[ao]s?'),
  logs: words('logs?|log files?|log entries|fehlerlogs?|protokolle?n?|registros?|journaux|logdateien|log review'),
  logSetting: words('log(?:ging)? levels?|log rotation|logging|logrotate|log format|structured logs?'),
  auditTrail: words('audit|auditing|trails?|actions?'),
  configured: words(
    'configured|enabled|set(?: up| correctly)?|configuration|disabled|active|konfiguriert|gesetzt',
    'aktiviert|configurad[ao]s?|configuré\\p{L}*|definid[ao]s?|activad[ao]s?',
  ),
  problem: words(
    'errors?|exceptions?|warnings?|failures?|crash(?:es)?|panics?|fehler|errores|erros|erreurs?|warnungen',
    'stack ?traces?|timeouts?',
  ),
  debugCode: words(
    'debug (?:code|statements?|output|prints?)|debugging code|console(?:\\.| )log\\p{L}*',
    'console statements?|print statements?|debug-?ausgaben|commented[- ]out code|todo comments?|todos',
    'fixmes?|debugger|código de depuración',
  ),
  secretInCode: words(
    'hard-?coded|hardkodiert\\p{L}*|secrets? (?:in|committed)|sensitive data in',
    'passw(?:ords?|örter) i[nm]|(?:api )?keys? (?:or \\p{L}+ )?(?:in (?:the )?(?:code|source|repo\\p{L}*|git|client|bundle|version|chart)|committed)',
    'credentials? (?:in (?:the )?(?:code|source|repo\\p{L}*|git)|committed)|no secrets|aucun secret|secrets? dans le code|nenhum segredo|segredos no código|ningún secreto|keine (?:passwörter|geheimnisse|zugangsdaten)',
    'secret scan\\p{L}*|contraseñas en|senhas no|embebid[ao]s?',
  ),
  weakness: words(
    'sql[- ]?injections?|xss|cross-site scripting|csrf|vulnerabilit(?:y|ies)|vulnerable|cves?|sast',
    'dependency (?:scan|check)\\p{L}*|security scan\\p{L}*|image scan\\p{L}*|scanned|owasp|schwachstellen',
    'sicherheitslücken|vulnerabilidad(?:es)?|vulnerabilités?|snyk|trivy',
  ),
  environment: words(
    'environment(?:al)? (?:variables?|configs?|configuration|vars)|env(?:ironment)?[- ]?vars?',
    'env variables?|umgebungsvariablen?|variables? de entorno|variáveis de ambiente',
    "variables? d'environnement|\\.env",
  ),
  settingThing: words(
    'connection strings?|secret keys?|api keys?|api url|base url|backend (?:api )?url|jwt secrets?',
    'allowed hosts|debug mode|debug toolbar|security headers|database credentials|db credentials',
    'mail settings|smtp|bootstrap servers|connection pooling|log level|feature toggles',
    'session (?:cookie|secret)s?|cookie settings|cors (?:settings|configuration|origins?)|secrets?',
    'credentials|api tokens?|keys|(?:liveness|readiness)(?: and readiness)? probes?|resource limits',
    'zugangsdaten|geheimnisse|credenciales|credenciais|live keys',
  ),
  endpoint: words('endpoints?|routes?|apis?|endpunkte?|rutas?|webhooks?'),
  answers: words(
    'accessible|reachable|responds?|responding|responsive|returns?|answers?|loads|loading|available',
    'respond(?:s|ing)? correctly|up and running|is running|are running|serves?|served|live|erreichbar',
    'antwortet|lädt|ladet|accesibles?|accessibles|acessíveis|responden?|carga|acessível|accessible|disponibles?|verfügbar',
    'still works?|healthy',
  ),
  site: words(
    'frontend|backend|back-end|front-end|app|application|website|site|web ?app|home ?page|landing page',
    'pages?|server|ui|dashboard|startseite|anwendung|aplicación|páginas?|pages principales|page de connexion|sitio|static (?:files|assets)',
    'service|servicio|dienst|servers?|load balancer|domain',
  ),
  health: words(
    'health ?checks?|health endpoints?|health|healthz|liveness|readiness|heartbeat|uptime',
    'smoke tests? (?:pass\\p{L}*)',
  ),
  authentication: words(
    'authentication|authorization|auth|jwt|tokens?|log-?in|sign-?in|permissions?|role-based access',
    'access control|unauthori[sz]ed|unauthenticated|rate limit\\p{L}*|authentifizierung|autenticación',
    'autenticação|permisos',
  ),
  works: words(
    'works?|working|functional|functioning|enforced|required|secured|protected|correct(?:ly)?',
    'successful(?:ly)?|valid|validation|funktioniert|funktionieren|funcionan?|fonctionne|active',
  ),
  transport: words(
    'ssl|tls|https|certificates?|zertifikate?|certificados?|certificats?|hsts|security headers?|cors',
    'headers?|redirects?|csp',
  ),
  openapi: words('swagger|openapi|re-?doc|api schema|graphql schema|schema generated'),
  responseTime: words(
    'response times?|load times?|page load|page speed|performance|latency|antwortzeit(?:en)?',
    'ladezeit(?:en)?|tiempos? de respuesta|tempo de resposta|temps de (?:chargement|réponse)|tempo de carregamento|handles? expected load|load test\\p{L}*',
    'concurrent users|lighthouse|time to first byte|ttfb',
  ),
  metric: words(
    'error rates?|fehlerraten?|tasas? de error(?:es)?|taxa de erros?|success rates?|cpu(?:-auslastung)?',
    'memory|speicher(?:verbrauch)?|memoria|disk (?:usage|space)|storage usage|usage|utili[sz]ation',
    'throughput|latency|latencia|percentile|p9[059]|consumer lag|replica(?:tion)? lag|lag',
    'queue (?:length|depth|size|latency)|requests? per|per (?:second|minute|day|hour)|metrics|cache hit',
    'restarts?|throttling|connection pool|saturation|core web vitals|largest contentful paint|auslastung',
    'uso de (?:cpu|memoria)|conversion rates?|anomal(?:y|ies)|dead jobs|failed jobs|grafana',
    'processing jobs|in sync|crash rates?|apdex|slo|sli',
  ),
  watches: words(
    'monitor(?:s|ed|ing)?|track(?:s|ed|ing)?|watch(?:es|ed|ing)?|observe[d]?|beobachten|überwachen',
    'überwacht|supervisar|monitorear|vigilar|surveiller|acompanhar|check(?:s|ed)?',
  ),
  watched: words(
    'performance|metrics?|rates?|times?|usage|cpu|memory|health|success|interactions?|actions?|errors?',
    'load|utili[sz]ation|quer(?:y|ies)|latency|length|depth|traffic|throughput|antwortzeiten|resources?',
    'resource utili[sz]ation|disk|tiempos|uso',
  ),
  data: words(
    'data (?:integrity|consistency|verification|validation)|database integrity|datenintegrität',
    'integridad de (?:los )?datos|integrity checks?|foreign[- ]keys?|constraints?|duplicates?',
    'duplikate?n?|duplicad[ao]s?|nulls?|null(?:-|\\s)?values?|not null|nulos?|index(?:es)?|indices',
    'índices?|unique|row counts?|record counts?|records? (?:intact|migrated|match)|records intact',
    'tables? (?:exists?|created)|columns? (?:exists?|added)|row[- ]level security|rls|orphan(?:ed|s)?',
    'slow quer(?:y|ies)|database size|database connections?|connection to (?:the )?database',
    'db connections?|referential|datenbankverbindung',
  ),
  databaseWord: words(
    'database|db|tables?|sql|postgres(?:ql)?|mysql|mariadb|schema|datenbank|tabellen?|base de datos',
    'tablas?|data|columns?',
  ),
  codeReview: words(
    'code review(?:ed|s)?|peer review(?:ed)?|code-review|pull requests?|prs?|merge requests?',
    'review (?:of )?(?:all )?(?:the )?(?:modified|changed|code) (?:files|changes)|reviewed by',
    'approved by \\p{L}+ (?:reviewers?|developers?|engineers?)|revisión de código|revisão de código',
    'revue de code|reviewers?|branch protection',
  ),
  ci: words(
    'ci|pipelines?|github actions|jenkins|gitlab|(?:ci|github|actions?) workflows?|workflow runs?',
    'builds? (?:is|are|status|green|passing|passed)|quality gate|lint(?:ing|er)?(?: errors)?',
    '(?:all |unit |integration |e2e |end-to-end |automated |regression |comprehensive |full )+(?:tests?|testing|test suite)',
    'tests? (?:pass(?:es|ed|ing)?|are green|suite)|test suite|tests bestanden',
    'pruebas (?:unitarias|de integración|pasan)|testes? (?:unitários|passando)|testes passando|updated and tested',
    'type ?check\\p{L}*|coverage|testing completed|build process|successful build',
  ),
  codeMoves: words(
    'pushed|merged|merge|tagged|release tag|code push|latest code|push|up to date with|feature branch',
    'release branch|gepusht|gemergt|tag',
  ),
  deploys: words(
    'deploy(?:s|ed|ing)?|deployment|released?|roll(?:ed)? out|ausrollen|ausgerollt|bereitgestellt',
    'desplegar|desplegad[ao]|implantar|déploy\\p{L}*|ship',
  ),
  deployed: words(
    'code|application|app|backend|frontend|build|staging|production|prod|version|canary|environment',
    'changes|services?|image|successful(?:ly)?|release|versión|versão|anwendung|without errors|succeeded',
    'to \\p{L}+|preview|server',
  ),
  dependencies: words(
    'dependenc(?:y|ies)|packages? installed|requirements installed|abhängigkeiten|dependencias',
    'dependências|dépendances',
  ),
  installed: words('install(?:ed)?|conflicts?|up to date|installiert|instalad[ao]s|resolved'),
  build: words(
    'build|builds|compile[sd]?|bundle|assets? (?:compiled|precompiled|built)|static files collected',
    'collectstatic|collect static(?: files)?|precompile assets|minified',
  ),
  running: words(
    'services? (?:are |is )?(?:running|up|started|healthy)',
    'workers? (?:are |is )?(?:running|up|started|active)|containers? (?:are |is )?(?:running|up|healthy)',
    'process(?:es)? (?:are |is )?(?:running|up)|pods? (?:are |is )?(?:running|ready|healthy)|scheduler',
    'cron(?: jobs?)?(?: active)?|rollout completed?|replicas (?:are )?ready|dienste laufen',
  ),
  port: words('port|puerto'),
  redis: words('redis|memcached|rabbitmq|kafka|cache|broker'),
  connects: words('connections?|connected|connectivity|ping|reachable|responds?|verbindung|conexión|conexão|connexion'),
  documentOf: words(
    'roll-?back|runbooks?|retention|recovery|disaster|incident|rückroll\\p{L}*|reversión|reversão|backup',
    'contingency|procedures?|playbooks?|readme|changelog|release notes in',
  ),
  documented: words(
    'document(?:ed|s)?|documentation|written|prepared?|ready|exists?|updated?|available|dokumentiert',
    'documentad[ao]s?|documenté\\p{L}*|in place|created|defined|reviewed|tested|vorbereitet',
    'preparad[ao]s?',
  ),
  procedure: words(
    'procedures?|scripts?|plans?|steps|policy|runbooks?|playbooks?|skripte?|verfahren|procedimientos?',
    'procedimentos?|migrations|commands|instructions|readme|changelog|guide',
  ),
  peopleVerb:
    /^(?:[^:]{1,40}:\s*)?(?:please )?(?:consider|adjust|wait|share|notify|inform|announce|communicate|explain|train|brief|send|schedule|gather|collect feedback|analy[sz]e|plan|respond|address|thank|invite|assign|agree|email|e-mail|publish|celebrate|decide|discuss|ask|tell|remind|escalate|conduct|coordinate|call|informieren|benachrichtigen|schulen|avisar|informar|notificar|informer|prévenir)(?![\p{L}])/iu,
  people: words(
    'notif(?:y|ied|ies|ication)|inform(?:ed|s|iert)?|announce[d]?|announcement|communicat(?:e|ed|es|ion)',
    'explain(?:ed|s)?|train(?:ed|ing)?|trained|brief(?:ed|ing)?|stakeholders?',
    'e-?mails? (?:sent|explaining)|send|sent|newsletter|blog|social media|on-?call|standby|schedule[d]?',
    'meeting|feedback|user[- ]reported|support (?:team|tickets?|staff)|customer support|help ?desk',
    'lessons|retrospective|post-?mortem|benachrichtig\\p{L}*|informad[ao]s?|notificad[ao]s?|geschult',
    'schulung\\p{L}*|kick-?off|war room|congratulat\\p{L}*|celebrate|legal|contracts?|budget|faq',
    'user manual|user guides?|training materials|respond to|adoption of|plan (?:follow|feature|next)',
    'analy[sz]e|gather|address any|provide|acceptance test\\p{L}*|uat|maintenance (?:window|mode)',
    'timeline|status updates|penetration test\\p{L}*|sign(?:ed)?[- ]?off|owner|staff|questionnaire',
    'wartungs(?:modus|fenster)|freigabe|informés?|notifiés?',
  ),
  peopleSection: words(
    'communications?(?: plan)?(?! (?:backend|frontend|api|between|entre|layer))|training|staff|people|announcements?|kommunikation|schulung|comunicación',
    'comunicação|formation|stakeholders?|handover|marketing|legal|business|team|support',
    'seo(?: & content)?|content|user training|capacitación|to (?:users|organizations|partners)[^>]*',
  ),
  approvalSection: words(
    'sign-?offs?|approvals?|approved by|freigaben?|abnahme|aprobaci(?:ón|ones)|aprovaç(?:ão|ões)|firmas?',
    'validation finale|signatures?',
  ),
  functionalSection: words(
    'functional|functionality|smoke test(?:s|ing)?|user (?:flows?|workflows?|acceptance)|features?',
    'business|frontend testing|manual testing|uat|ui|ux|integration testing|functional requirements',
  ),
  undo: words(
    'revert(?:ed)?|restart(?:ed|s|ing)?|clear(?:ed)?|restore[d]?|remove[d]?|drop(?:ped)?|stop(?:ped)?',
    'switch(?:ed)?|roll(?:ed)? back|redeploy(?:ed)?|previous (?:version|release)|neu ?start\\p{L}*',
    'reiniciar|volver|restaurar|zurück\\p{L}*|redémarr\\p{L}*|leeren|purge[d]?|executed|disable[d]?',
    'turn (?:on|off)|noted|rotated|einschalten|ausschalten',
  ),
  ready: words('ready|available|prepared?|documented|exists?|recent|tested|in place|verfügbar|vorbereitet|disponible'),
  coverageSetup: words(
    'monitoring (?:set up|configured|tools?|dashboards?|active)|dashboards?|alerts?',
    'alert(?:ing)? thresholds?|alarms?|performance monitoring|error tracking|analytics',
    'uptime monitor\\p{L}*',
  ),
} as const satisfies Readonly<Record<string, RegExp>>
