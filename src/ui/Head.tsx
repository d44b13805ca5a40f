type Props = {
  readonly title: string;
  readonly description: string;
  /** Address below the base path, as `core/course/paths.ts` gives it. */
  readonly path: string;
  readonly kind?: 'website' | 'article';
};

const NAME = '쿠베이직';

/** What a page tells browsers, search engines and messengers. React moves these to the head. */
export function Head({ title, description, path, kind = 'article' }: Props) {
  const whole = title === NAME ? `${NAME} — 한국어로 배우는 Kubernetes 기초` : `${title} · ${NAME}`;
  const site: unknown = import.meta.env['VITE_SITE_URL'];
  const address = `${site}${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
  return (
    <>
      <title>{whole}</title>
      <meta name="description" content={description} />
      {/* Only a whole address counts. */}
      {site && <link rel="canonical" href={address} />}
      <meta property="og:type" content={kind} />
      <meta property="og:locale" content="ko_KR" />
      <meta property="og:site_name" content={NAME} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {site && <meta property="og:url" content={address} />}
    </>
  );
}
