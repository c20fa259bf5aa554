import { de } from '../../shared/i18n/de/index.ts';
import { useOpenShell } from '../ipc/shell.ts';
import { Button, Dialog } from '../ui/index.ts';
import styles from './help.module.css';

const text = de.app.help;

/** F1: the way through the program, its keys, and what is safe. */
export function Help({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { version } = useOpenShell();
  const close = (
    <Button appearance="primary" onClick={onClose}>
      {de.common.close}
    </Button>
  );
  return (
    <Dialog open={open} title={text.title} width="wide" onClose={onClose} actions={close}>
      <div className={styles.columns}>
        <div>
          <h3>{text.way}</h3>
          <ol className={styles.steps}>
            {text.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <h3>{text.safetyTitle}</h3>
          <p className={styles.safety}>{text.safety}</p>
          <p className={styles.version}>{text.version(version)}</p>
        </div>
        <table className={styles.keys}>
          <caption>{text.keysTitle}</caption>
          <thead className="visuallyHidden">
            <tr>
              <th scope="col">{text.keyColumn}</th>
              <th scope="col">{text.actionColumn}</th>
            </tr>
          </thead>
          <tbody>
            {text.keys.map(([key, action]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{action}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  );
}
