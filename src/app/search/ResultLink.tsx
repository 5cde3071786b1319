import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { collectionPath } from '../../shared/collectionPlace.ts';
import type { Visit } from '../../components/visits/visits.ts';
import type { SearchResult } from './searchResults.ts';
import styles from './SearchBox.module.css';

interface ResultLinkProps {
  readonly id: string;
  readonly result: SearchResult;
  readonly isActive: boolean;
  readonly onFollow: () => void;
  readonly children: ReactNode;
}

/** A result as a link to its page. */
export function ResultLink({ id, result, isActive, onFollow, children }: ResultLinkProps) {
  const common = {
    id,
    role: 'option',
    className: styles.option,
    'aria-selected': isActive,
    // The field keeps the keyboard and says which result is active.
    tabIndex: -1,
    onClick: onFollow,
    activeProps: { 'aria-current': undefined },
    children,
  } as const;
  if (result.kind === 'project') {
    return <Link {...common} to="/$entity/$project/artifacts" params={result.address} />;
  }
  if (result.kind === 'run') {
    const { project, name } = result.run;
    const params = { entity: project?.entityName ?? '', project: project?.name ?? '', run: name };
    return <Link {...common} to="/$entity/$project/runs/$run/overview" params={params} />;
  }
  if (result.kind === 'visit') return <Link {...common} {...visitTarget(result.visit)} />;
  const { registry, ...place } = result.place;
  const version = result.kind === 'version' ? result.version : null;
  if (registry !== null) {
    const search = {
      selectionPath: collectionPath(place),
      ...(version === null ? {} : { view: 'membership' as const, version }),
    };
    return registry.kind === 'organization' ? (
      <Link
        {...common}
        to="/orgs/$organization/registry/$registry"
        params={{ organization: registry.organization, registry: registry.name }}
        search={search}
      />
    ) : (
      <Link {...common} to="/$entity/registry/model" params={{ entity: registry.entity }} search={search} />
    );
  }
  return version === null ? (
    <Link {...common} to="/$entity/$project/artifacts/$type/$collection" params={place} />
  ) : (
    <Link
      {...common}
      to="/$entity/$project/artifacts/$type/$collection/$version/overview"
      params={{ ...place, version }}
    />
  );
}

function visitTarget({ entity, project, type, ...visit }: Visit) {
  return visit.kind === 'run'
    ? ({ to: '/$entity/$project/runs/$run/overview', params: { entity, project, run: visit.run } } as const)
    : ({
        to: '/$entity/$project/artifacts/$type/$collection/$version/overview',
        params: { entity, project, type: type ?? '', collection: visit.collection, version: visit.version },
      } as const);
}
