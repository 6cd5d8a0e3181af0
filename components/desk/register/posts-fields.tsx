import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#components/ui/button.tsx';
import { Field, Input, Select } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { ranks } from '#domain/people/people-in.ts';
import { type Post, registerLimits } from '#domain/register/entry.ts';
import { SpanFields } from './span-fields.tsx';

type Props = { posts: readonly Post[]; change: (posts: Post[]) => void };

const newPost: Post = { rank: null, office: null, from: null, to: null, source: null };

/** What somebody held, one post after the other. */
export function PostsFields({ posts, change }: Props) {
  const t = useTranslations('register');
  const put = (at: number, part: Partial<Post>) =>
    change(posts.map((post, index) => (index === at ? { ...post, ...part } : post)));
  return (
    <fieldset className="grid gap-3">
      <legend className="font-medium text-sm">{t('posts')}</legend>
      {posts.map((post, at) => (
        <fieldset key={at} className="grid grid-cols-2 gap-3 rounded-md border border-line p-3">
          <legend className="px-1 text-ink-2 text-xs">{t('post', { number: at + 1 })}</legend>
          <Field label={t('fields.rank')}>
            <Select
              value={post.rank ?? ''}
              onChange={({ target }) => put(at, { rank: ranks.find((one) => one === target.value) ?? null })}
            >
              <option value="">{t('noRank')}</option>
              {ranks.map((rank) => (
                <option key={rank} value={rank}>
                  {rank}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('fields.office')}>
            <Input
              lang="vi"
              value={post.office ?? ''}
              maxLength={registerLimits.office}
              onChange={({ target }) => put(at, { office: target.value || null })}
            />
          </Field>
          <SpanFields value={post} change={(part) => put(at, part)} />
          <div className="col-span-2 justify-self-end">
            <IconButton
              label={t('removePost', { number: at + 1 })}
              icon={<Trash2 aria-hidden />}
              onClick={() => change(posts.filter((_, index) => index !== at))}
            />
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          size="sm"
          disabled={posts.length >= registerLimits.posts}
          onClick={() => change([...posts, newPost])}
        >
          <Plus aria-hidden />
          {t('addPost')}
        </Button>
      </div>
    </fieldset>
  );
}
