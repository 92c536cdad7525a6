/** The language of a name, for `lang`: names keep their own language whatever the interface speaks. */
export function languageOf(name: string): 'en' | 'zh-CN' {
  return /\p{Script=Han}/u.test(name) ? 'zh-CN' : 'en';
}
