import { Table, TableProps } from '@backstage/core-components';
import { MTableHeader } from '@material-table/core';
import { makeStyles } from '@material-ui/core/styles';
import { ComponentProps, useMemo } from 'react';

const useStyles = makeStyles(
  theme => ({
    caption: {
      position: 'absolute' as const,
      width: 1,
      height: 1,
      overflow: 'hidden',
      clip: 'rect(0 0 0 0)',
      whiteSpace: 'nowrap',
    },
    header: {
      padding: theme.spacing(1, 2, 1, 2.5),
      position: 'static',
      fontWeight: 'bold' as const,
      wordBreak: 'normal' as const,
    },
  }),
  { name: 'KubrixCaptionedTable' },
);

/** Backstage's table, with a caption for people who do not see what stands around it. */
export function CaptionedTable<T extends object>({
  caption,
  ...props
}: TableProps<T> & { caption: string }) {
  const components = useMemo(
    () => ({
      Header: (headerProps: ComponentProps<typeof MTableHeader>) => (
        <CaptionedHeader caption={caption} {...headerProps} />
      ),
    }),
    [caption],
  );
  return <Table components={components} {...props} />;
}

// The table has no place for a caption, which HTML wants as its first child.
function CaptionedHeader({
  caption,
  ...props
}: ComponentProps<typeof MTableHeader> & { caption: string }) {
  const { caption: captionClass, header } = useStyles();
  return (
    <>
      <caption className={captionClass}>{caption}</caption>
      <MTableHeader {...props} classes={{ header }} />
    </>
  );
}
