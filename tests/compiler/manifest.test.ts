import { describe, expect, it } from 'vitest';
import {
  containers,
  type Deployment,
  type Ingress,
  OBJECTS,
  objectOf,
  type Service,
} from '#tests/support/manifest.ts';
import { CONF } from '#tests/support/nginx.ts';

/** Served by every Kubernetes from 1.20 on: those that were still beta there are gone by now. */
const API_VERSIONS = {
  Namespace: 'v1',
  Deployment: 'apps/v1',
  Service: 'v1',
  Ingress: 'networking.k8s.io/v1',
};

const deployment = objectOf<Deployment>('Deployment');
const service = objectOf<Service>('Service');
const ingress = objectOf<Ingress>('Ingress');
const pod = deployment.spec.template.spec;
const [nginx] = pod.containers;

describe('the Kubernetes manifest', () => {
  it('holds API versions that clusters from 1.20 to today know, the namespace first', () => {
    expect(Object.fromEntries(OBJECTS.map(({ kind, apiVersion }) => [kind, apiVersion]))).toEqual(
      API_VERSIONS,
    );
    expect(OBJECTS[0]?.kind).toBe('Namespace');
    for (const { metadata } of OBJECTS.slice(1)) {
      expect(metadata.namespace).toBe(objectOf('Namespace').metadata.name);
    }
  });

  it('selects its own pods everywhere', () => {
    const { labels } = deployment.spec.template.metadata;
    expect(deployment.spec.selector.matchLabels).toEqual(labels);
    expect(service.spec.selector).toEqual(labels);
    expect(pod.topologySpreadConstraints.map((one) => one.labelSelector.matchLabels)).toEqual([
      labels,
    ]);
  });

  it('leads from the ingress to the port that nginx listens on', () => {
    const backends = ingress.spec.rules.flatMap(({ http }) =>
      http.paths.map(({ backend }) => backend.service),
    );
    const [port] = service.spec.ports;
    expect(backends).toEqual([{ name: service.metadata.name, port: { name: port?.name } }]);
    const target = nginx?.ports?.find(({ name }) => name === port?.targetPort);
    expect(CONF).toContain(`listen ${target?.containerPort};`);
  });

  it('asks for what nginx answers, on a port that is there', () => {
    for (const probe of [nginx?.startupProbe, nginx?.readinessProbe, nginx?.livenessProbe]) {
      expect(CONF).toContain(`location = ${probe?.httpGet.path} {`);
      expect(nginx?.ports?.map(({ name }) => name)).toContain(probe?.httpGet.port);
    }
  });

  it('keeps to the restricted pod security standard', () => {
    expect(objectOf('Namespace').metadata.labels).toEqual({
      'pod-security.kubernetes.io/enforce': 'restricted',
    });
    expect(pod.securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    for (const { securityContext } of containers()) {
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
    }
    expect(pod.volumes.filter(({ emptyDir }) => !emptyDir)).toEqual([]);
  });

  it('bounds what every container takes, from one image with an exact version', () => {
    for (const { resources } of containers()) {
      expect(Object.keys(resources.requests)).toEqual(['cpu', 'memory']);
      expect(Object.keys(resources.limits)).toEqual(['cpu', 'memory']);
    }
    const images = new Set(containers().map(({ image }) => image));
    expect(images.size).toBe(1);
    expect([...images][0]).toMatch(/:\d+\.\d+\.\d+-alpine$/);
  });

  it('runs two pods, and mounts only volumes that are there', () => {
    expect(deployment.spec.replicas).toBe(2);
    const names = pod.volumes.map(({ name }) => name);
    for (const { volumeMounts } of containers()) {
      expect(volumeMounts.map(({ name }) => name)).toEqual(names);
    }
  });
});
