import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

type Labels = Readonly<Record<string, string>>;
type Probe = { readonly httpGet: { readonly path: string; readonly port: string } };

type Container = {
  readonly image: string;
  readonly env?: readonly { readonly name: string; readonly value: string }[];
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly ports?: readonly { readonly name: string; readonly containerPort: number }[];
  readonly startupProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly livenessProbe?: Probe;
  readonly resources: { readonly requests: Labels; readonly limits: Labels };
  readonly securityContext: Readonly<Record<string, unknown>>;
  readonly volumeMounts: readonly { readonly name: string; readonly mountPath: string }[];
};

type Manifest = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels: Labels;
  };
};

export type Deployment = Manifest & {
  readonly spec: {
    readonly replicas: number;
    readonly selector: { readonly matchLabels: Labels };
    readonly template: {
      readonly metadata: { readonly labels: Labels };
      readonly spec: {
        readonly securityContext: Readonly<Record<string, unknown>>;
        readonly topologySpreadConstraints: readonly {
          readonly labelSelector: { readonly matchLabels: Labels };
        }[];
        readonly initContainers: readonly Container[];
        readonly containers: readonly Container[];
        readonly volumes: readonly { readonly name: string; readonly emptyDir?: object }[];
      };
    };
  };
};

export type Service = Manifest & {
  readonly spec: {
    readonly selector: Labels;
    readonly ports: readonly { readonly name: string; readonly targetPort: string }[];
  };
};

export type Ingress = Manifest & {
  readonly spec: {
    readonly rules: readonly {
      readonly http: {
        readonly paths: readonly {
          readonly backend: { readonly service: { name: string; port: { name: string } } };
        }[];
      };
    }[];
  };
};

const FILE = join(import.meta.dirname, '../../public/deploy/kubasic.yaml');
/** The manifest that is served with the site. */
export const MANIFEST = readFileSync(FILE, 'utf8');

/** Every object of it. */
export const OBJECTS = parseAllDocuments(MANIFEST).map((document): Manifest => {
  if (document.errors[0]) throw document.errors[0];
  return document.toJS();
});

/** The one object of a kind. */
export function objectOf<T extends Manifest>(kind: string): T {
  const [object, ...others] = OBJECTS.filter((manifest) => manifest.kind === kind);
  if (!object || others.length > 0) throw new Error(`not one ${kind} in the manifest`);
  return object as T;
}

/** Every container of the pods, those that only prepare them first. */
export function containers(): readonly Container[] {
  const { spec } = objectOf<Deployment>('Deployment').spec.template;
  return [...spec.initContainers, ...spec.containers];
}

type Pod = { readonly conf: string; readonly site: string; readonly remove: () => void };

/** Does on this machine what the manifest's first container does, in folders for its volumes. */
export function preparePod(site: string): Pod {
  const folder = mkdtempSync(join(tmpdir(), 'kubasic-pod-'));
  const [container] = containers();
  const places = new Map<string, string>();
  for (const { name, mountPath } of container?.volumeMounts ?? []) {
    mkdirSync(join(folder, name));
    places.set(mountPath, join(folder, name));
  }
  const mounted = new RegExp(`(?<![\\w/])(?:${[...places.keys()].join('|')})(?![\\w-])`, 'g');
  const [text = ''] = container?.args ?? [];
  const script = text.replaceAll(mounted, (path) => places.get(path) ?? path);
  const [command = '', ...options] = container?.command ?? [];
  execFileSync(command, [...options, script], { env: { PATH: process.env['PATH'], SITE: site } });
  return {
    conf: readFileSync(join(folder, 'conf/default.conf'), 'utf8'),
    site: join(folder, 'site'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
