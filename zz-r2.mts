import { runChecks } from '#domain/publishing-checks.ts';
import { emptyMetadata, metadataSchema } from '#domain/metadata.ts';
import { deskPath } from '#newsroom/sign-in/desk-path.ts';
import { passwordProblem } from '#domain/sign-in-rules.ts';
import { emailKey } from '#newsroom/sign-in/email-key.ts';
import { checkPersonFields } from '#newsroom/people/person-fields.ts';
import { wordsOfQuery, titleForSearch, shortHeadline } from '#newsroom/headline-column.ts';
import { importText } from '#content/import-text/import-text.ts';
import { normaliseText, normaliseLine } from '#content/normalise.ts';
import { safeHref } from '#content/url-rule.ts';
import { slugOf } from '#domain/slug.ts';
import { foldText } from '#domain/folded-text.ts';
import { isStorableText } from '#content/clean-characters.ts';
import { hasWords } from '#domain/has-words.ts';
const N=20_000; const r=(s:string)=>s.repeat(Math.ceil(N/s.length)).slice(0,N);
const units=['a','A','Ấ',' ','\n',' \n','\t','\u00a0','.',',',';',':','-','–','—','(',')','"','“','”','1','/','1/','a ','A ','A. ','a.','a,','a-','a@','@.','&','và ','%','%2','\u0301','\u200d','👨','👨\u200d','\r',"'",'...','. ','\u2028','|','*','_','#','<','>','[',']','{','Tin: ','Ảnh: ','ngày ','tháng ','(TTXVN) ','Hà Nội ','Chú thích ','left','center','right','del','leftcenterrightdel','-\n','A\n','a\n','1. ','1.\n','- ','– ','Theo ','  .',' ,','KIM ANH ','KIM ANH, ','KIM ANH - ','2026 ','1-1-2026 '];
const ends=['','x','!','.',')','\n','\u0000','Z',' -','\nx'];
const starts=['','a','A','(','“','Tin: ','Ảnh: ','Hà Nội','- ','1'];
const figDoc=(t:string)=>({type:'doc',content:[{type:'headline',content:[{type:'text',text:t}]},{type:'sapo'},{type:'paragraph',content:[{type:'text',text:t}]},{type:'figure',attrs:{id:'a',assetId:null,align:'center',focalX:.5,focalY:.5,alt:t.slice(0,1000),creditInferred:false,toCheck:false},content:[{type:'caption',content:[{type:'text',text:t}]},{type:'credit',content:[{type:'text',text:t}]}]}]});
const fns:Record<string,(s:string)=>unknown>={importText,normaliseLine,safeHref,slugOf,foldText,titleForSearch,shortHeadline,wordsOfQuery,hasWords,isStorableText,
 checks:(s)=>runChecks({doc:figDoc(s) as never,metadata:emptyMetadata('vi')}),
 metadata:(s)=>metadataSchema.safeParse({...emptyMetadata('vi'),section:s,tags:[s],slug:s,updateNote:s,byline:[{roles:[s],name:s}],dateline:{mark:s,place:s,date:s}}),
 deskPath:(s)=>deskPath('/desk/'+s),emailKey,person:(s)=>checkPersonFields({email:s,name:s} as never),person2:(s)=>checkPersonFields({email:'a@'+s,name:s} as never),password:(s)=>passwordProblem(s.slice(0,1024),{email:s.slice(0,320),name:s.slice(0,200)})};
const only=process.argv[2];
for(const [n,f] of Object.entries(fns)){ if(only&&only!==n) continue; let worst=0,wk=''; const t00=performance.now(); outer: for(const u of units)for(const s of starts)for(const e of ends){ if((s!==''&&e!=='' )&& !['a','A'].includes(s)) continue; if(performance.now()-t00>25000){ console.log(n,'(time over)'); break outer;} const t=performance.now(); try{f(s+r(u)+e)}catch(x){console.log(n,JSON.stringify([s,u,e]),'throws',String(x).slice(0,60)); } const ms=performance.now()-t; if(ms>60&&ms>worst) console.log('  ',n,JSON.stringify([s,u,e]),Math.round(ms)); if(ms>worst){worst=ms;wk=JSON.stringify([s,u,e]);} } console.log(n,'worst',wk,Math.round(worst)); }
