import { type SettingProblem } from '#platform';

/** What is said of settings that cannot be used. */
export const indonesianOfSettings = {
  badSetting: (setting: SettingProblem): string => {
    switch (setting.problem) {
      case 'UNKNOWN':
        return `Tidak ada pengaturan ${setting.variable}. Periksa namanya (README, Settings), lalu jalankan lagi.`;
      case 'INVALID':
        return `Isi ${setting.variable} tidak dapat dipakai. Tulis seperti ${setting.example} (README, Settings), lalu jalankan lagi.`;
      case 'MISSING':
        return `${setting.neededBy} memerlukan ${setting.variable} juga. Isi seperti ${setting.example} (README, Settings), lalu jalankan lagi.`;
      case 'TWICE':
        return `${setting.variable} dan ${setting.other} menyebut hal yang sama. Hapus salah satunya, lalu jalankan lagi.`;
      case 'UNREADABLE':
        return indonesianOfSettings.badSecretFile(setting.path, setting.variable);
    }
  },
  badSecretFile: (path: string, setting: string) =>
    `Berkas ${path} dari ${setting} tidak dapat dibaca, atau kosong. Periksa letak dan izinnya, lalu jalankan lagi.`,
};

export const englishOfSettings: typeof indonesianOfSettings = {
  badSetting: (setting) => {
    switch (setting.problem) {
      case 'UNKNOWN':
        return `There is no setting ${setting.variable}. Check its name (README, Settings), then start again.`;
      case 'INVALID':
        return `What ${setting.variable} says cannot be used. Write it like ${setting.example} (README, Settings), then start again.`;
      case 'MISSING':
        return `${setting.neededBy} needs ${setting.variable}, too. Set it, like ${setting.example} (README, Settings), then start again.`;
      case 'TWICE':
        return `${setting.variable} and ${setting.other} say the same. Leave one of them out, then start again.`;
      case 'UNREADABLE':
        return englishOfSettings.badSecretFile(setting.path, setting.variable);
    }
  },
  badSecretFile: (path, setting) =>
    `The file ${path} of ${setting} cannot be read, or is empty. Check its path and permissions, then start again.`,
};
