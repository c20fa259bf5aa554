import { BookOpenRegular } from '@fluentui/react-icons/svg/book-open';
import { DataTrendingRegular } from '@fluentui/react-icons/svg/data-trending';
import { DatabaseRegular } from '@fluentui/react-icons/svg/database';
import { DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { GavelRegular } from '@fluentui/react-icons/svg/gavel';
import { GridRegular } from '@fluentui/react-icons/svg/grid';
import { HandshakeRegular } from '@fluentui/react-icons/svg/handshake';
import { MailRegular } from '@fluentui/react-icons/svg/mail';
import { PeopleCommunityRegular } from '@fluentui/react-icons/svg/people-community';
import { MoneyRegular } from '@fluentui/react-icons/svg/money';
import { PeopleTeamRegular } from '@fluentui/react-icons/svg/people-team';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TaskListLtrRegular } from '@fluentui/react-icons/svg/task-list-ltr';
import { TableRegular } from '@fluentui/react-icons/svg/table';
import { TextAlignJustifyRegular } from '@fluentui/react-icons/svg/text-align-justify';
import type { ComponentType } from 'react';
import { NavLink } from 'react-router';
import { de } from '../../shared/i18n/de/index.ts';
import styles from './navigation.module.css';
import type { Badge } from './due-counts.ts';
import { paths } from './paths.ts';

interface Place {
  path: string;
  label: string;
  icon: ComponentType<{ className?: string }>;
}

const places = de.app.places;
const groups: { heading: string | null; places: Place[] }[] = [
  { heading: null, places: [{ path: paths.overview, label: places.overview, icon: GridRegular }] },
  {
    heading: de.app.groups.inventory,
    places: [
      { path: paths.surveys, label: places.surveys, icon: MailRegular },
      { path: paths.offers, label: places.offers, icon: TextAlignJustifyRegular },
      { path: paths.coverage, label: places.coverage, icon: TableRegular },
      { path: paths.indicators, label: places.indicators, icon: DataTrendingRegular },
      { path: paths.organizations, label: places.organizations, icon: PeopleCommunityRegular },
    ],
  },
  {
    heading: de.app.groups.steering,
    places: [
      { path: paths.planning, label: places.planning, icon: TaskListLtrRegular },
      { path: '/steuerungsgruppe', label: places.steering, icon: PeopleTeamRegular },
      { path: '/zusammenarbeit', label: places.cooperation, icon: HandshakeRegular },
      { path: paths.funding, label: places.funding, icon: MoneyRegular },
    ],
  },
  {
    heading: de.app.groups.papers,
    places: [
      { path: paths.handouts, label: places.handouts, icon: DocumentTextRegular },
      { path: paths.inquiries, label: places.inquiries, icon: QuestionCircleRegular },
      { path: paths.papers, label: places.papers, icon: GavelRegular },
      { path: paths.concept, label: places.concept, icon: BookOpenRegular },
    ],
  },
];
const below: Place[] = [
  { path: '/daten', label: places.data, icon: DatabaseRegular },
  { path: paths.settings, label: places.settings, icon: SettingsRegular },
];

/** Left navigation: what exists, in the order of the work; a count only where something is due. */
export function Navigation({ badges }: { badges: Badges }) {
  return (
    <nav className={styles.nav} aria-label={de.app.navigation}>
      {groups.map((group) => (
        <div key={group.heading ?? ''} className={styles.group}>
          {group.heading && <h2 className={styles.heading}>{group.heading}</h2>}
          <Links places={group.places} badges={badges} />
        </div>
      ))}
      <div className={styles.below}>
        <Links places={below} badges={badges} />
      </div>
    </nav>
  );
}

type Badges = ReadonlyMap<string, Badge>;

function Links({ places, badges }: { places: readonly Place[]; badges: Badges }) {
  return (
    <ul>
      {places.map(({ path, label, icon: Icon }) => (
        <li key={path}>
          <NavLink to={path} end={path === paths.overview} className={styles.link ?? ''} title={label}>
            <Icon className={styles.icon ?? ''} />
            <span className={styles.label}>{label}</span>
            <Count badge={badges.get(path)} />
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

function Count({ badge }: { badge: Badge | undefined }) {
  if (!badge || badge.count === 0) return null;
  return (
    <span className={styles.badge}>
      <span aria-hidden="true">{badge.count}</span>
      <span className="visuallyHidden"> {badge.label}</span>
    </span>
  );
}
