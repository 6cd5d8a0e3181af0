'use client';

import { Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Input } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';

/** A password with a button that shows it, so that a long sentence can be checked. */
export function PasswordInput(props: Omit<ComponentProps<'input'>, 'type' | 'className'>) {
  const t = useTranslations('signIn');
  const [isShown, setShown] = useState(false);
  const Icon = isShown ? EyeOff : Eye;
  return (
    <div className="relative">
      <Input
        {...props}
        type={isShown ? 'text' : 'password'}
        autoCapitalize="none"
        spellCheck={false}
        className="pr-11"
      />
      <IconButton
        label={isShown ? t('hidePassword') : t('showPassword')}
        icon={<Icon aria-hidden />}
        onClick={() => setShown(!isShown)}
        className="absolute inset-y-0 right-0 my-auto"
      />
    </div>
  );
}
