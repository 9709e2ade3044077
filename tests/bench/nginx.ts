import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort, type Server, startServer } from './server.ts'

const programs = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx']
const modules = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/etc/nginx/modules']

export const nginxProgram = programs.find(path => existsSync(path))

const brotli = modules
  .map(folder => join(folder, 'ngx_http_brotli_static_module.so'))
  .find(path => existsSync(path))

/** Says how nginx will compress, for the reader of the figures. */
export const nginxEncoding = brotli ? 'brotli_static' : 'gzip_static'

/** nginx with one worker over a folder of finished, compressed files. */
export async function startNginx(folder: string, work: string): Promise<Server> {
  const port = await freePort()
  const place = join(work, `nginx-${port}`)
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'nginx.conf'), config(folder, place, port))
  const args = ['-p', place, '-c', join(place, 'nginx.conf'), '-e', join(place, 'error.log')]
  return startServer(nginxProgram ?? 'nginx', args, { origin: `http://localhost:${port}` })
}

function config(folder: string, place: string, port: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  return `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${place}/nginx.pid;
${brotli ? `load_module ${brotli};` : ''}
events { worker_connections 1024; }
http {
  access_log off;
  ${temporary.map(name => `${name}_temp_path ${place}/${name};`).join('\n  ')}
  types {
    text/html html; text/css css; text/javascript js; image/svg+xml svg; application/xml xml;
    image/avif avif; image/webp webp; image/png png; image/jpeg jpg; font/woff2 woff2; text/plain txt;
  }
  charset utf-8;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=1000 inactive=60s;
  gzip_static on;
  gzip_vary on;
  ${brotli ? 'brotli_static on;' : ''}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    location / { try_files $uri $uri.html =404; }
  }
}
`
}
