// Makes plain pages of the projects of a content folder for Hugo: a table and bars a project, lists a department; no findings, no open data, no
// facets.   node bench/peers.mjs CONTENT INTO
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [content, into] = process.argv.slice(2)
const read = (...path) => JSON.parse(readFileSync(join(content, ...path), 'utf8'))

const put = (path, text) => {
  mkdirSync(join(into, path, '..'), { recursive: true })
  writeFileSync(join(into, path), text)
}

put('hugo.toml', `baseURL = "https://example.org/"
languageCode = "zh-CN"
title = "Projects"
disableKinds = ["taxonomy", "term", "RSS", "sitemap"]
`)
put('layouts/_default/single.html', `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/style.css"></head>
<body><header><a href="/">{{ .Site.Title }}</a> <a href="../">{{ .Params.department }}</a></header>
<main data-pagefind-body><h1>{{ .Title }}</h1><p>{{ .Params.department }}</p>
{{ range .Params.forms }}<section><h2>{{ .year }} {{ .stage }}</h2><p>{{ .form }} {{ .amount }}</p>
<table><thead><tr><th>category</th><th>subcategory</th><th>name</th><th>target</th><th>actual</th><th>bar</th></tr></thead><tbody>
{{ range .indicators }}<tr><td>{{ .category }}</td><td>{{ .subcategory }}</td><td>{{ .name }}</td><td>{{ .target }}</td><td>{{ .actual }}</td>
<td><svg width="120" height="12" viewBox="0 0 120 12" role="img"><title>{{ .name }}</title><rect class="track" width="120" height="12"/><rect class="bar" width="{{ .bar }}" height="12"/></svg></td></tr>
{{ end }}</tbody></table>
<ul>{{ range .laws }}<li>{{ . }}</li>{{ end }}</ul></section>{{ end }}</main></body></html>
`)
put('layouts/_default/list.html', `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>{{ .Title }}</h1><table>{{ range .Pages }}<tr><td><a href="{{ .RelPermalink }}">{{ .Title }}</a></td><td>{{ .Params.amount }}</td></tr>
{{ end }}</table></main></body></html>
`)
put('static/style.css', 'body{font:16px/1.6 sans-serif}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.2em .5em}.track{fill:#eee}.bar{fill:#456}\n')

for (const department of readdirSync(join(content, 'projects'))) {
  const name = read('departments', department + '.json').name
  put(`content/${department}/_index.md`, JSON.stringify({ title: name }) + '\n')
  for (const project of readdirSync(join(content, 'projects', department))) {
    const forms = readdirSync(join(content, 'projects', department, project))
      .filter(file => /^\d{4}-/.test(file))
      .map(file => ({ ...read('projects', department, project, file), year: file.slice(0, 4), stage: file.slice(5, -5) }))
      .reverse()
    const page = {
      title: forms[0].name,
      department: name,
      amount: String(forms[0].funding?.requested ?? ''),
      forms: forms.map(form => ({
        year: form.year,
        stage: form.stage,
        form: form.form,
        amount: String(form.funding?.requested ?? ''),
        indicators: (form.indicators ?? []).map((indicator, i) => ({
          category: indicator.category,
          subcategory: indicator.subcategory,
          name: indicator.name,
          target: indicator.target,
          actual: indicator.actual ?? '',
          bar: 10 + (i * 37) % 110,
        })),
        laws: (form.legalBasis ?? []).map(law => [law.title, law.number, law.section].filter(Boolean).join(' ')),
      })),
    }
    put(`content/${department}/${project}.md`, JSON.stringify(page) + '\n')
  }
}
