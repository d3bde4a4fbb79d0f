<?php // since PHP 8.4
// Functions on arrays and numbers, called with all that a few values combine to. Each line: function, number of calls, digest of the answers.
error_reporting(0);
ini_set('precision', '14');
ini_set('serialize_precision', '-1');
date_default_timezone_set('UTC');
mt_srand(11); $c=[];
$add = function($fn, ...$pools) use (&$c) { $n = 1; foreach ($pools as $p) $n *= count($p); $limit = 500;
  if ($n <= $limit) { for ($k=0;$k<$n;$k++) { $m=$k; $a=[]; foreach ($pools as $j=>$p){ $a[]=$p[$m % count($p)]; $m=intdiv($m,count($p)); } $c[]=[$fn,$a]; } }
  else for ($k=0;$k<$limit;$k++) { $a=[]; foreach ($pools as $p) $a[]=$p[mt_rand(0,count($p)-1)]; $c[]=[$fn,$a]; } };
$A=[[],[1,2,3],[3,1,2,10,5],['b'=>2,'a'=>1,'c'=>3],[5=>'x',3=>'y',9=>'z'],['10',9,'9a',1.5,true,null,'abc','x'],[1.5,0.5,-2.0,3.25],['img12','img10','IMG2','img1'],['a','B','c','A'],[[1,2],[0],'s'],['x'=>['y'=>1,'z'=>[1,2]],'w'=>5],[1,'1',1.0,true,'01'],[-1=>'neg',0=>'z'],['k'=>null,'l'=>0,'m'=>'']];
$big=[]; for($i=0;$i<50;$i++) $big[]=mt_rand(0,30); $A[]=$big; $mix=[]; for($i=0;$i<40;$i++) $mix["k$i"]=[mt_rand(0,9),(string)mt_rand(0,99),'s'.mt_rand(0,9),mt_rand(0,99)/4,null,true,false,'1e1','abc',''][mt_rand(0,9)]; $A[]=$mix; $sb=[]; for($i=0;$i<30;$i++) $sb[]=['x','a10','a9','B',"$i",$i][mt_rand(0,5)]; $A[]=$sb;
$lots=[]; for($i=0;$i<1500;$i++) $lots[]=[mt_rand(0,99),(string)mt_rand(0,99),'s'.mt_rand(0,9)][mt_rand(0,2)]; $A[]=$lots;
foreach (['sort','rsort','asort','arsort','ksort','krsort'] as $f) $add($f,$A,[0,1,2,5,6,10,14]);
foreach (['natsort','natcasesort','array_keys','array_values','array_flip','array_count_values','array_unique','array_sum','array_product','array_is_list','array_key_first','array_key_last','array_pop','array_shift','count','array_reverse','array_filter','min','max','current','key','next','prev','reset','end','array_merge','array_merge_recursive','array_change_key_case'] as $f) $add($f,$A);
$add('usort',$A,['strcmp','strnatcmp']); $add('uasort',$A,['strcmp']); $add('uksort',$A,['strcmp','strnatcmp']);
$V=[1,'1','a','abc',null,true,1.5,'x',0,'',[1,2],'10'];
foreach (['in_array','array_search'] as $f) $add($f,$V,$A,[true,false]); $add('array_keys',$A,$V,[true,false]);
$add('array_key_exists',[1,'a','5',0,null,'k',true,1.7],$A); $add('array_reverse',$A,[true]); $add('array_unique',$A,[0,1,2,5,6]);
$I=[0,1,2,-1,-2,10,-10]; $add('array_slice',$A,$I); $add('array_slice',$A,$I,[0,1,2,-1,null,100],[true,false]);
$add('array_splice',$A,$I); $add('array_splice',$A,$I,[0,1,2,-1,null],[[],['R','S'],'str',['k'=>'v'],null,5]);
$add('array_chunk',$A,[1,2,3,100],[true,false]); $add('array_pad',$A,[0,5,-5,2],['p',[1]]); $add('array_fill',[0,5,-3],[0,1,3],['v',1,[2]]); $add('array_fill_keys',$A,['v']);
$add('array_combine',[['a','b'],[1,2,3],['x','x'],[]],[[1,2],[1,2,3],[],['p'=>1,'q'=>2]]);
$add('array_push',$A,[1,'x'],[[1]]); $add('array_unshift',$A,[1,'x'],['k']);
foreach (['array_diff','array_diff_key','array_diff_assoc','array_intersect','array_intersect_key','array_intersect_assoc','array_merge','array_replace','array_merge_recursive','array_replace_recursive'] as $f) { $add($f,$A,$A); $add($f,$A,$A,$A); }
foreach (['array_udiff','array_diff_ukey','array_udiff_assoc','array_diff_uassoc','array_uintersect','array_intersect_ukey','array_uintersect_assoc','array_intersect_uassoc'] as $f) $add($f,$A,$A,['strcmp','strcasecmp','strnatcmp']);
foreach (['array_udiff_uassoc','array_uintersect_uassoc'] as $f) $add($f,$A,$A,['strcmp','strcasecmp'],['strcmp']);
$rows=[['id'=>3,'n'=>'x','v'=>1.5],['id'=>5,'n'=>'y'],['n'=>'z','id'=>null],'notarray',[7,8]];
$add('array_column',[$rows],['id','n','v',0,null,'zz'],[null,'id','n',1]);
$add('array_map',['strtoupper','strrev','strlen',null],$A); $add('array_map',['max','min',null,'str_repeat'],[[1,2],['a'=>'x','b'=>'y']],[[3,1,2],[]]);
$add('array_filter',$A,['is_string','strlen','is_numeric'],[0]); $add('array_reduce',$A,['max','min'],[5,null]);
$R=[0,1,5,-3,'a','e','z','A','1','9','',1.5,'2.5','abc',10,'10',3.7]; $add('range',$R,$R); $add('range',$R,$R,[1,2,-1,0.5,0,-2,3.0,100]);
$add('min',$V,$V); $add('max',$V,$V); $add('max',$V,$V,$V); $add('min',[1,1.0,NAN,INF,-0.0,PHP_INT_MAX,9.2233720368547758e18],[1,1.0,NAN,2,'a']); $add('max',[1,1.0,NAN,INF,-0.0,PHP_INT_MAX,9.2233720368547758e18],[1,1.0,NAN,2,'a']);
foreach ([[[3,1,2],['c','a','b']],[[1,1,2],[3,1,2]],[[3,1,2]],[['b'=>2,'a'=>1],[1,2]],[['10',9,'1e1'],[1,2,3]]] as $m) { $c[]=['array_multisort',$m]; }
$c[]=['array_multisort',[[3,1,2],3]]; $c[]=['array_multisort',[['10','9','1'],3,2,[1,2,3]]]; $c[]=['array_multisort',[[1,2],[1]]]; $c[]=['array_multisort',[[1,2],4,4]]; $c[]=['array_multisort',[[1],'x']]; $c[]=['array_multisort',[5]];
foreach ($A as $a) $c[]=['count',[$a,1]];
$N=[0,1,-1,2.5,-2.5,0.5,1.5,1.005,1.955,5.055,5.045,1234567.891,-1234.5678,1e15,1e16,0.285,1.45,-1.55,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,-0.0,1e-7,0.1,3,9,1e300,'5','1.5',true,null,144.5,5.5e-5,1241757.5];
foreach (['abs','ceil','floor','sin','cos','tan','asin','acos','atan','sinh','cosh','tanh','asinh','acosh','atanh','exp','expm1','log','log10','log1p','log2','sqrt','deg2rad','rad2deg','is_nan','is_finite','is_infinite','round','decbin','dechex','decoct','number_format'] as $f) $add($f,$N);
$add('round',$N,[0,1,2,3,-1,-2,5,10,20,-20]); $add('round',$N,[0,1,2,-1],[1,2,3,4]); $add('fmod',$N,$N); $add('fdiv',$N,$N); $add('pow',$N,[0,1,2,-1,0.5,3,63,-0.5,INF]); $add('intdiv',[7,-7,PHP_INT_MIN,0],[2,-2,0,-1,1]); $add('atan2',$N,[0,1,-1,0.5]); $add('hypot',$N,[0,1,3]); $add('log',[1,2,8,100,0,-1,0.5],[2,10,M_E,1,0,-1,3]);
foreach (['bindec','hexdec','octdec'] as $f) $add($f,['0','101','ff','0xff','777','FFFFFFFFFFFFFFFF','7fffffffffffffff','1111111111111111111111111111111111111111111111111111111111111111','12z','','0b11','0o17']);
$add('base_convert',['ff','101','777','zz','12345678901234567890','-5','1.5'],[2,8,10,16,36,1],[2,8,10,16,36,37]);
foreach ([['pi',[]]] as $x) $c[]=$x;

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
