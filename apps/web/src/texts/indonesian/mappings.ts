/** Column mappings that are remembered. */
export const MAPPINGS = {
  intro:
    'Arti kolom yang dipilih saat mengunggah diingat: berkas berikutnya dengan wilayah, jenis, dan judul kolom yang sama dibaca dengan arti itu tanpa ditanya. Di sini terlihat apa yang diingat; yang keliru dapat dilupakan.',
  region: 'Wilayah',
  noCycle: 'Belum ada siklus, jadi belum ada berkas. Mulai siklus dahulu.',
  noneHere: 'Halaman ini sudah kosong. Kembali ke halaman sebelumnya.',
  none: 'Belum ada yang diingat di wilayah ini. Begitu seseorang mengubah arti kolom di halaman Berkas dan mengunggah berkasnya, pilihannya tampil di sini.',
  of: '{{role}}: {{name}}',
  given: 'Arti kolom diberikan',
  used: 'Terakhir dipakai',
  atBy: '{{at}} oleh {{by}}',
  files: 'Berkas pengirim ini yang dibaca',
  columns: 'Judul kolom dan artinya ({{total}} kolom)',
  noColumns: 'Tanpa arti khusus: berkas dibaca seperti dikenali.',
  noHeader: '(tanpa judul)',
  words: 'Arti kata',
  word: '{{field}}: “{{word}}” berarti {{means}}',
  forget: 'Lupakan',
  forgetTitle: 'Lupakan arti kolom dari {{name}}?',
  forgetText:
    'Berkas berikutnya dari pengirim ini dikenali dari awal, dan arti kolomnya dipilih lagi bila tidak dikenal. Ini tidak dapat dibatalkan.',
  forgetStays:
    'Yang sudah dibaca tetap dihitung (berkas: {{files}}). Bila salah dibaca, tarik berkasnya dan unggah lagi.',
  forgotten: 'Arti kolom dari {{name}} dilupakan. Pilih artinya lagi saat berkas berikutnya diunggah.',
} as const;
