<?php
$l=new SplDoublyLinkedList; for($i=0;$i<5;$i++) $l->push($i); $l->setIteratorMode(SplDoublyLinkedList::IT_MODE_DELETE); foreach($l as $k=>$v) echo "$k=>$v "; var_dump(count($l));
try { $l->pop(); } catch (RuntimeException $e) { echo $e->getMessage(),"\n"; } try { $l[3]; } catch (Exception $e) { echo get_class($e),$e->getMessage(),"\n"; }
$l->add(0,'x'); $l->add(0,'y'); $l->add(1,'z'); print_r($l); echo serialize($l),"\n"; var_dump(unserialize(serialize($l))==$l); unset($l[0]); echo $l[0],"\n";
$h=new SplMinHeap; foreach([5,1,3,4] as $x) $h->insert($x); foreach($h as $k=>$x) echo "$k:$x "; echo count($h),"\n";
$f=new SplFixedArray(3); $f[0]=1; $f['1']=2; foreach($f as $k=>$v) var_dump($k,$v); try { $f[5]=1; } catch (RuntimeException $e) { echo $e->getMessage(),"\n"; } echo $f->getSize(), json_encode($f), "\n"; print_r(SplFixedArray::fromArray([3=>1])->toArray()); var_dump(isset($f[2]),isset($f[0]));
$it=new RecursiveIteratorIterator(new RecursiveArrayIterator([1,[2,[3,4]],5]), 1); foreach($it as $k=>$v) { echo $it->getDepth(),":",$k,"=>",is_array($v)?'arr':$v,"\n"; }
foreach (new RecursiveTreeIterator(new RecursiveArrayIterator(['a'=>1,'b'=>['c'=>2,'d'=>['e'=>3]]]), 0) as $k=>$v) echo "[$k] => $v\n";
$ap=new AppendIterator; $ap->append(new ArrayIterator([1,2])); $ap->append(new ArrayIterator([3])); foreach($ap as $k=>$v) echo "$k=>$v "; echo "\n";
$m=new MultipleIterator; $m->attachIterator(new ArrayIterator([1,2])); $m->attachIterator(new ArrayIterator([3,4])); foreach($m as $v) echo json_encode($v); echo "\n";
foreach(new RegexIterator(new ArrayIterator(['apple','bob','avocado']),'/^a/') as $k=>$v) echo "$k=>$v ";
foreach(new CallbackFilterIterator(new ArrayIterator(range(1,6)), fn($x)=>$x%2) as $v) echo $v; echo "\n";
$i=0; foreach(new InfiniteIterator(new ArrayIterator([1,2])) as $v) { echo $v; if ($i++>4) break; } echo "\n";
foreach(new LimitIterator(new ArrayIterator([1,2,3,4]),1,2) as $k=>$v) echo "$k=>$v "; echo implode(',',iterator_to_array(new NoRewindIterator(new ArrayIterator([1,2,3])))),"\n";
$ao=new ArrayObject(['x'=>[1]]); $ao['x'][]=2; $ao['n']['m']=5; var_dump(count($ao), $ao->getArrayCopy()); foreach($ao as $k=>$v){ if($k=='x') unset($ao['n']); echo $k; } $ao->uasort(fn($a,$b)=>0); echo "\n";
$c=new CachingIterator(new ArrayIterator(['a','b','c']), CachingIterator::FULL_CACHE); foreach($c as $v); print_r($c->getCache());
class MyH extends SplHeap { protected function compare($a,$b):int { return strlen($a)-strlen($b); } } $h=new MyH; $h->insert('aaa'); $h->insert('b'); echo $h->top(),"\n";
class C2 implements IteratorAggregate { function getIterator():Iterator { return new ArrayIterator([7,8]); } } foreach(new IteratorIterator(new C2) as $v) echo $v; echo "\n";
