import sharp from '/work/main/node_modules/sharp/dist/index.mjs';
import { decodeInChild } from '/work/main/media/decode-in-child.ts';
import fs from 'node:fs';
import {execSync} from 'node:child_process';
sharp.concurrency(2);
const W=8600,H=5800;
const noise=()=>sharp({create:{width:W,height:H,channels:3,background:'#888',noise:{type:'gaussian',mean:128,sigma:20}},limitInputPixels:false});
const files:Record<string,Buffer>={};
const base = await noise().blur(2).raw().toBuffer();
const b=()=>sharp(base,{raw:{width:W,height:H,channels:3},limitInputPixels:false});
files.progressive = await b().jpeg({quality:70,progressive:true}).withMetadata({orientation:6}).toBuffer();
files.jpeg = await b().jpeg({quality:80}).withMetadata({orientation:6}).toBuffer();
files.png16 = await sharp({create:{width:W,height:H,channels:4,background:{r:1,g:200,b:3,alpha:0.4}},limitInputPixels:false}).toColourspace('rgb16').png({compressionLevel:1}).withMetadata({orientation:6}).toBuffer();
files.avif = await sharp({create:{width:W,height:H,channels:3,background:'#456'},limitInputPixels:false}).avif({effort:0,quality:40}).toBuffer();
files.webp = await b().webp({quality:60,effort:0}).toBuffer();
const small = await b().resize(4000).jpeg({quality:90}).toBuffer(); files.twelve=small;
for (const [n,f] of Object.entries(files)) {
  let peak=0; const t=Date.now();
  const iv=setInterval(()=>{ try{ for (const p of fs.readdirSync('/proc')) if(/^\d+$/.test(p)){ let c=''; try{c=fs.readFileSync(`/proc/${p}/cmdline`,'utf8')}catch{}; if(c.includes('decode-worker')){const m=/VmHWM:\s+(\d+)/.exec(fs.readFileSync(`/proc/${p}/status`,'utf8')); if(m) peak=Math.max(peak,+m[1]/1024);} } }catch{} },30);
  const a=await decodeInChild(f); clearInterval(iv);
  console.log(n,(f.length/1e6).toFixed(1)+'MB',a.ok?`${a.width}x${a.height}`:a,`${Date.now()-t} ms`,`peak ${peak.toFixed(0)} MB`, a.ok? 'out '+(a.renditions.reduce((s,r)=>s+r.bytes.length,0)/1000|0)+' kB':'' );
}
