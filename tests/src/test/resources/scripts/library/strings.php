<?php // since PHP 8.4
// Functions on strings, called with all that a few values combine to. Each line: function, number of calls, digest of the answers.
error_reporting(0);
ini_set('precision', '14');
ini_set('serialize_precision', '-1');
date_default_timezone_set('UTC');
mt_srand(7);
$S = ['', 'a', 'abc', 'Hello World', 'hello, hello', "  trim me \t\n", 'ABCabc123', "l1\nl2\r\nl3", '12', '-3.5', '1e3', "O'Reilly \"q\" \\ \0z", 'The quick brown fox jumped over the lazy dog.', 'aaaa', 'abcabcabc', '<p>Hi <b>there</b> <?php echo 1; ?><!-- c --> x < y & z</p>', 'x', '0', 'img12.png', 'img10.png', "caf\u{e9} \u{20ac}", '%5d|%s', 'a-b_c d\'e'];
$I = [0, 1, 2, 5, -1, -2, -5, 100, -100, 3];
$c = [];
$add = function($fn, ...$pools) use (&$c) { $n = 1; foreach ($pools as $p) $n *= count($p);
  $limit = 400; 
  if ($n <= $limit) { $idx = array_fill(0, count($pools), 0); for ($k=0;$k<$n;$k++) { $m=$k; $a=[]; foreach ($pools as $j=>$p){ $a[]=$p[$m % count($p)]; $m=intdiv($m,count($p)); } $c[]=[$fn,$a]; } }
  else for ($k=0;$k<$limit;$k++) { $a=[]; foreach ($pools as $p) $a[]=$p[mt_rand(0,count($p)-1)]; $c[]=[$fn,$a]; } };
foreach (['strlen','strrev','strtolower','strtoupper','ucfirst','lcfirst','ucwords','nl2br','bin2hex','str_rot13','addslashes','stripslashes','quotemeta','soundex','metaphone','trim','ltrim','rtrim','strip_tags','htmlspecialchars','htmlentities','htmlspecialchars_decode','html_entity_decode','stripcslashes','hebrev','str_word_count','str_split','chunk_split','wordwrap','count_chars','ord','utf8_encode','utf8_decode','str_getcsv','ip2long'] as $f) $add($f, $S);
$add('substr', $S, $I); $add('substr', $S, $I, array_merge($I,[null]));
foreach (['strpos','stripos','strrpos','strripos'] as $f) { $add($f,$S,['','a','l','lo','abc','H','o W','xyz',' ']); $add($f,$S,['a','l','abc','H',''],$I); }
foreach (['strstr','stristr','strrchr'] as $f) $add($f,$S,['a','l','L','abc','o W','xyz',' '],[true,false]);
foreach (['str_contains','str_starts_with','str_ends_with','strcmp','strcasecmp','strnatcmp','strnatcasecmp','similar_text','levenshtein','strcoll','strpbrk','strspn','strcspn'] as $f) $add($f,$S,$S);
$add('strspn',$S,['abc','Hel','aeiou'],$I,array_merge($I,[null])); $add('strcspn',$S,['abc','Hel','aeiou '],$I,array_merge($I,[null]));
$add('strncmp',$S,$S,[0,1,3,100]); $add('strncasecmp',$S,$S,[0,1,3,100]); $add('substr_compare',$S,$S,$I,[null,0,1,3],[true,false]);
$add('substr_count',$S,['a','l','abc','ll','aa'],[0,1,-2]); $add('substr_count',$S,['a','l','aa'],[0,1,-2],[null,1,3,-1]);
$add('str_repeat',$S,[0,1,3]); $add('str_pad',$S,[0,5,13,20,-1],[' ','xy','-'],[0,1,2]);
$add('ucwords',$S,[' ','-_','a..c']); $add('trim',$S,['a..c','Hd','.',' ']); $add('addcslashes',$S,['a..z','A..Z','l','',"\0..\37!@\177..\377"]);
$add('explode',[',','l',' ','abc'],$S,[PHP_INT_MAX,0,1,2,-1,-2,-10]); $add('implode',[',','','ab'],[[],[1],['a','b'],[1.5,true,null,false,'x'],['k'=>1,'l'=>'z'],[1,2,3]]);
$add('str_split',$S,[1,2,3,100]); $add('chunk_split',$S,[1,2,5,100],["\r\n",'-']); $add('wordwrap',$S,[1,5,10,20,0],["\n",'<br>'],[true,false]);
$add('nl2br',$S,[false]);
$add('str_replace',['a','l','abc','','xx'],['','X','abcd','l'],$S); $add('str_ireplace',['A','L','aBc',''],['','X','yy'],$S);
$add('str_replace',[['a','l'],['l','b','c'],['Hello','World'],[]],[['X','YY'],'z',['1'],[]],array_merge($S,[['a'=>'abc','b'=>'hello'],['x','y']]));
$c[]=['str_replace',['l','L','hello',null]]; $c[]=['str_ireplace',['L','m','hello',null]];
$add('substr_replace',$S,['','X','replaced'],$I,array_merge($I,[null])); $add('substr_replace',[['abc','defg'],['x'=>'hello']],['-',['1','2'],['z']],[0,1,-1,[0,2]],[null,1,[1,2],0]);
$add('strtr',$S,['abc','lo','Hh'],['xyz','01','h']); $add('strtr',$S,[['a'=>'1'],['Hello'=>'Bye','H'=>'J','hello'=>'x'],['ab'=>'X','abc'=>'Y','c'=>'Z'],[],['1'=>'one',2=>'two'],[''=>'x','a'=>'b']]);
$add('count_chars',$S,[0,1,2,3,4]); $add('str_word_count',$S,[0,1,2],[null,'a..z3','&']);
$add('strip_tags',$S,['<b>','<p><b>',['p']]);
$H=['<a href="x">T\'s</a>','&lt;b&gt; &amp; &quot;q&quot; &#039;s&#039; &apos; &eacute; &notanent; &#x41; &#65; &','é€ü','a&b;c','&nbsp;&copy;&hearts;&AMP;&nGt;',"\x80abc","bad\xff\xfe","&#128;&#0;&#xD800;&#x110000;&#13;"];
foreach ([0,2,3,3|16,3|32,3|48,3|8,3|4,2|128|48] as $fl) foreach ($H as $h) { $c[]=['htmlspecialchars',[$h,$fl]]; $c[]=['htmlentities',[$h,$fl]]; $c[]=['htmlspecialchars_decode',[$h,$fl]]; $c[]=['html_entity_decode',[$h,$fl]]; foreach (['ISO-8859-1','cp1252','UTF-8','KOI8-R','BIG5','Shift_JIS'] as $cs) { $c[]=['htmlspecialchars',[$h,$fl,$cs]]; $c[]=['htmlentities',[$h,$fl,$cs]]; $c[]=['html_entity_decode',[$h,$fl,$cs]]; } $c[]=['htmlspecialchars',[$h,$fl,'UTF-8',false]]; $c[]=['htmlentities',[$h,$fl,'UTF-8',false]]; }
foreach ([0,1] as $t) foreach ([0,2,3,3|16,3|32,3|48] as $fl) foreach (['UTF-8','ISO-8859-1','cp1252'] as $cs) $c[]=['get_html_translation_table',[$t,$fl,$cs]];
$D=[0,1,-1,0.5,1.5,2.5,-2.5,3.14159265,1e10,1.23e-5,123456789.987654321,1e22,1e-10,0.1,0.3,255,-255,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,-0.0,99.995,1.005,1234567.891,'12abc','abc',true,null,1e100];
$F=['%d','%5d','%-5d|','%05d','%+d','%x','%X','%o','%b','%c','%u','%s','%10s','%-10s|','%.2f','%8.3f','%-8.2f|','%08.2f','%+.1f','%e','%.3e','%E','%10.4e','%g','%G','%.3g','%.10g','%f','%F','%\'*10s','%\'#10.3f','%5.1s','%.0f','%.15f','%.20f','%%','%2$s %1$s','%1$s %1$s','%05.1f','%+05d','%-05d|','%.50f','%h','%H','%.17g','%.0e'];
foreach ($F as $f) foreach ($D as $d) $c[]=['sprintf',[$f,$d,'second']];
foreach (['%s and %s','%2$s %1$s','%s','%z','%','%0$s','%5','%1$','%\'','%*d','%.*f','%-*d|','%s %s %s'] as $f) $c[]=['sprintf',[$f,5,3.25]];
foreach (['%s and %s','%3$s','%d'] as $f) $c[]=['vsprintf',[$f,[1,'b']]];
foreach ($D as $d) if (is_int($d)||is_float($d)) { $c[]=['number_format',[$d]]; foreach ([0,1,2,5,-1,-2,20] as $p) { $c[]=['number_format',[$d,$p]]; } $c[]=['number_format',[$d,2,',','.']]; $c[]=['number_format',[$d,3,'','']]; $c[]=['number_format',[$d,1,'dd','tt']]; }
foreach (['nvC*','a5A5Z5','H4h3','NVJPqQ','cCsSlLiI','fdgGeE','x2CX@5C','a*','A2','Z*','H*'] as $f) foreach ([[1,2,3,4,5,6,7,8],['abc','def','ghi'],['1f3',65,'x',-1,3.5,1e10]] as $v) $c[]=['pack',[$f,...$v]];
$bin="\x01\x02\x03\x04\x05\x06\x07\x08abcdefgh  \0\0\xff\xfe\xfd\xfc\xfb\xfa\xf9\xf8";
foreach (['nshort/Clong','N2a/n1b','C*','c3x/x2/Cc','a4s/A10t','Z*z','H*h','h5x/H3y','q','Qx/Jy','d','e/E','f2','g/G','@8/a4x','C*a/X2/Cz','i/I','l/L','s/S','v/V','P','a*','x30/C','A*'] as $f) foreach ([0,8,16] as $o) $c[]=['unpack',[$f,$bin,$o]];
foreach ([['%d %s','12 abc'],['%d-%d','3-4'],['%x','ff'],['%i','0x1f'],['%i','017'],['%o','17'],['%f','1.5e3'],['%[a-z]%d','abc12'],['%[^,],%s','a b,c'],['%c%c','ab'],['%5s%s','abcdefgh'],['%*d %d','1 2'],['%d%n','12x'],['%s',''],['%d','abc'],['age: %d','age: 5'],['%2$s %1$s','a b'],['%u','-3'],['%d','99999999999999999999'],['%e','.5'],['%f','abc'],['%%%d','%5']] as [$f,$s]) $c[]=['sscanf',[$s,$f]];
foreach (['a,b,c','a,"b,c",d','"a ""q"" b",c','a, "b" ,c',',,','"unterminated,x','a,"b"x,c'," lead, trail ",'"a\"b",c',"x\n"] as $s) { $c[]=['str_getcsv',[$s,',','"','\\']]; $c[]=['str_getcsv',[$s,',','"','']]; }
foreach (['a=1&b=2','a[]=1&a[]=2','a[x][y]=1&a[x][z]=2','a+b=c%20d','a.b=1&c d=2','=x&y','a[=1','a[b=1'] as $q) $c[]=['parse_str',[$q,null]];
foreach (['setlocale'] as $f) foreach (['C','0','de_DE',['xx','C']] as $l) $c[]=[$f,[6,$l]];
$c[]=['localeconv',[]]; foreach ([0,2130706433,-1,4294967295] as $i) $c[]=['long2ip',[$i]]; foreach(['1.2.3.4','255.255.255.255','1.2.3','01.2.3.4','256.1.1.1','a.b.c.d'] as $i) $c[]=['ip2long',[$i]];
foreach ($I as $i) $c[]=['chr',[$i]];

// What the C library or the size of its types decides (last digits, locales, differences) is left out, and so is which of
// several errors comes first.
$left = ['sin', 'cos', 'tan', 'asin', 'acos', 'atan', 'sinh', 'cosh', 'tanh', 'asinh', 'acosh', 'atanh', 'exp', 'expm1', 'log',
    'log10', 'log1p', 'log2', 'atan2', 'hypot', 'pow', 'sqrt', 'setlocale', 'strcoll', 'hebrev', 'localeconv', 'number_format', 'array_udiff', 'array_uintersect'];
$signs = ['strcmp', 'strcasecmp', 'strncmp', 'strncasecmp', 'substr_compare'];
$references = ['sort', 'rsort', 'asort', 'arsort', 'ksort', 'krsort', 'natsort', 'natcasesort', 'usort', 'uasort', 'uksort', 'next',
    'prev', 'reset', 'end', 'array_pop', 'array_shift', 'array_push', 'array_unshift', 'array_splice'];
$digests = [];
$counts = [];
foreach ($c as [$function, $arguments]) {
    if (in_array($function, $left) || !function_exists($function)) {
        continue;
    }
    try {
        if (in_array($function, $references)) {
            $first = array_shift($arguments);
            $result = $function($first, ...$arguments);
            $answer = serialize([$result, $first]);
        } elseif ($function === 'parse_str') {
            parse_str($arguments[0], $first);
            $answer = serialize($first);
        } elseif ($function === 'array_multisort') {
            if (count($arguments) === 2 && is_array($arguments[1])) {
                [$first, $second] = $arguments;
                array_multisort($first, $second);
                $answer = serialize([$first, $second]);
            } else {
                $first = array_shift($arguments);
                array_multisort($first, ...$arguments);
                $answer = serialize($first);
            }
        } else {
            $result = $function(...$arguments);
            $answer = serialize(in_array($function, $signs) ? $result <=> 0 : $result);
        }
    } catch (Throwable $e) {
        $answer = $e::class . ': ' . $e->getMessage();
    }
    $digests[$function] = md5(($digests[$function] ?? '') . $answer);
    $counts[$function] = ($counts[$function] ?? 0) + 1;
    if (getenv('CALLS') === $function) {
        echo json_encode($arguments, JSON_PARTIAL_OUTPUT_ON_ERROR | JSON_INVALID_UTF8_SUBSTITUTE), ' ', addcslashes($answer, "\n\0..\37\177..\377"), "\n";
    }
}
foreach ($digests as $function => $digest) {
    echo "$function $counts[$function] $digest\n";
}
