// Makes anew how hexo-util encodes 400 made addresses: Hexo's own, and the one its renderers bring along.
//
//   npm install hexo@8 hexo-renderer-marked@7   (in some directory)
//   node ask-addresses.mjs DIRECTORY
//
// Writes src/test/resources/addresses/encoded.json; null stands where it throws. And of-sites.json: how it writes those
// that lie within a site, in sites that want them in different ways, and which it takes for leading out of a site.
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const installed = resolve(process.argv[2] ?? '.');
const target = join(dirname(fileURLToPath(import.meta.url)), '../resources/addresses/encoded.json');
const versions = {
  OF_HEXO: join(installed, 'package.json'),
  OF_RENDERERS: join(installed, 'node_modules/hexo-renderer-marked/package.json'),
};

let seed = 7;
const random = (limit) => {
  seed = (seed * 1103515245 + 12345) & 0x7fffffff;
  return seed % limit;
};
const one = (list) => list[random(list.length)];

const addresses = ['https://a.com','http://（www.a.com）','http://www.a.com，中文','https://a.com/中文/页?x=中&y#标题','https://例子.中国/路','http://xn--fsqu00a.xn--fiqs8s/','https://a.com/%E4%B8%AD%2F%23x','https://a.com/a b','/a b/中文.png','a%20b.md','a%2Fb','100%','/x?y=z&w','#标题','mailto:a@b.c','javascript:alert(1)','data:image/png;base64,AA==','//a.com/x','HTTP://A.COM/X','https://a.com:443/','https://a.com:8080','https://u:p@a.com/','ftp://a.com/x y','http:a.com','https://a.com/?q','https://a.com/?q=a+b%20c','https://a.com/?q=[x]','https://a.com/x#a b','https://a.com/../b/./c','https://a.com/a|b','https://a.com/a"b','https://a.com/{x}','https://[::1]/','https://a com/','http://','https://a.com/%','https://a.com/%zz','https://a.com/a%25b','12:30','foo.md:3','C:\\x','https://a.com\\b','https://en.wikipedia.org/wiki/A_(b)','https://a.com/~x','./x.png','../x y.png','?a=b','','https://a.com/?','https://a.com/#','https://zh.wikipedia.org/wiki/%E4%B8%AD%E6%96%87','https://a.com/?a=%E4%B8%AD','https://A。com/','https://a.com./','tel:+86 1','magnet:?xt=1','https://a.com/?a=1&&b','https://a.com/?=x','https://a.com/;p=1?x;y','https://a.com/*!\'()','https://a.com/?x=~*-._!\'()','http://a_b.com/','http://-a.com','https://github.com/a/b/blob/main/文档.md#L10'];
const parts = ['a','中','%20','%E4%B8%AD','%','%2F','/','?','#','=','&','+',' ',':','.','..','(',')','[',']','{','|','~','\\','"',"'",'%zz','é','😀','，',';','@','$','!','*','-','_','^','`'];
const starts = ['', 'https://a.com/', 'https://a.com/', 'http://例.com/', '/', 'https://a.com', 'https://'];
while (addresses.length < 400) {
  let address = one(starts);
  for (let left = 1 + random(6); left > 0; left--) {
    address += one(parts);
  }
  addresses.push(address);
}
const encoded = {};
for (const [version, place] of Object.entries(versions)) {
  const { encodeURL } = createRequire(place)('hexo-util');
  encoded[version] = {};
  for (const address of addresses) {
    try {
      encoded[version][address] = encodeURL(address);
    } catch {
      encoded[version][address] = null;
    }
  }
}
writeFileSync(target, JSON.stringify(encoded, null, 1) + '\n');

const sites = [
  { url: 'http://example.com', root: '/' },
  { url: 'https://a.com/blog', root: '/blog/' },
  { url: 'http://example.com', root: '/', pretty_urls: { trailing_index: false } },
  { url: 'http://example.com', root: '/文/', pretty_urls: { trailing_index: false, trailing_html: false } },
  { url: 'http://example.com', root: '/', pretty_urls: { trailing_html: false } },
  { url: 'http://example.com', root: '/', relative_link: true },
];
const ends = ['', '/', 'index.html', '/index.html', '.html', 'b.html', '/b.html', '#c', '?q=d.html'];
const paths = addresses.filter((address) => !/^[a-z]+:/i.test(address)).flatMap((address) => [address, address + one(ends)]);
const { url_for: urlFor, isExternalLink } = createRequire(versions.OF_RENDERERS)('hexo-util');
const tried = (ask) => {
  try {
    return ask();
  } catch {
    return null;
  }
};
const within = paths.map((path) => ({ path, written: sites.map((config) => tried(() => urlFor.call({ config }, path))) }));
const hosts = ['a.com', 'www.a.com', 'A.COM', 'b.org', 'a.com.cn', '例.com', 'xn--fsq.com', 'a.com:80', 'u:p@a.com', 'u@b.org', ''];
const outward = ['//', 'http://', 'https://', 'ftp://', '/', 'HTTP://', 'mailto:'].flatMap((start) => hosts.map((host) => start + host + one(['', '/', '/x', '?q', '#c'])));
const out = outward.map((address) => ({ address, out: isExternalLink(address, 'https://a.com/blog', ['b.org', '例.com']) }));
writeFileSync(join(dirname(target), 'of-sites.json'), JSON.stringify({ sites, within, out }, null, 0).replaceAll('},{', '},\n{') + '\n');
