import { mockServices } from '@backstage/backend-test-utils';
import { AdminNews } from './AdminNews';

describe('AdminNews', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('tells at once, then once a second, and never what changed', () => {
    const publish = jest.fn(async () => {});
    const news = new AdminNews({
      signals: { publish },
      logger: mockServices.logger.mock(),
    });

    news.changed();
    expect(publish.mock.calls).toEqual([
      [
        {
          recipients: { type: 'broadcast' },
          channel: 'kubrix:provisioning-admin',
          message: {},
        },
      ],
    ]);

    for (let n = 0; n < 50; n++) {
      news.changed();
    }
    jest.advanceTimersByTime(999);
    expect(publish).toHaveBeenCalledTimes(1);
    jest.advanceTimersByTime(1);
    expect(publish).toHaveBeenCalledTimes(2);

    jest.advanceTimersByTime(60_000);
    expect(publish).toHaveBeenCalledTimes(2);
    news.changed();
    expect(publish).toHaveBeenCalledTimes(3);
  });
});
