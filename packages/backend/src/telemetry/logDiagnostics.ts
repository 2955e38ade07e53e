import { LoggerService } from '@backstage/backend-plugin-api';
import { diag, DiagLogFunction, DiagLogLevel } from '@opentelemetry/api';

/** Lets OpenTelemetry say in the portal's log what it cannot do, for instance reach a collector. */
export function logDiagnostics(logger: LoggerService) {
  const logAt =
    (level: 'debug' | 'info' | 'warn' | 'error'): DiagLogFunction =>
    (...parts) =>
      logger[level](parts.map(String).join(' '));
  diag.setLogger(
    {
      verbose: logAt('debug'),
      debug: logAt('debug'),
      info: logAt('info'),
      warn: logAt('warn'),
      error: logAt('error'),
    },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
}
