<?php
#[Attribute] class At {}
#[At] const MINE = [1, 2];
foreach (['MINE', 'PHP_INT_MAX', 'E_ALL', '\MINE'] as $n) {
    $r = new ReflectionConstant($n);
    echo $r->getName(), ' ', $r->getShortName(), ' ', $r->getNamespaceName(), ' ', json_encode($r->getValue()), ' ', json_encode([$r->isDeprecated(), $r->getExtensionName(), $r->getExtension()?->getName(), is_string($r->getFileName()) ? basename($r->getFileName()) : $r->getFileName(), count($r->getAttributes())]), "\n";
    echo $r;
}
try { new ReflectionConstant('NOT_THERE'); } catch (ReflectionException $e) { echo $e->getMessage(), "\n"; }
