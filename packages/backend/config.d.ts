export interface Config {
  kubrix?: {
    metrics?: {
      /**
       * Whether `/metrics` serves the portal's metrics as Prometheus text, to anybody who reaches the port. Sending them
       * elsewhere is decided by the environment variables `OTEL_…` alone. Default: `true`.
       *
       * @visibility backend
       */
      enabled?: boolean;

      /**
       * A port for `/metrics` of its own, on the host of `backend.listen`, without TLS; the backend's port then does not
       * serve it. Default: the backend's port.
       *
       * @visibility backend
       */
      port?: number;
    };
  };
}
