// Before the first paint: the stored theme and language, so that a dark screen does not flash white.
(function () {
  var theme = localStorage.getItem('xieshou.theme')
  var dark = theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.classList.toggle('dark', dark)
  document.documentElement.lang = localStorage.getItem('xieshou.locale') || 'zh-CN'
})()
