<?php
var_dump(filter_var('5', FILTER_VALIDATE_INT, FILTER_THROW_ON_FAILURE));
foreach ([['x', FILTER_VALIDATE_INT], ['no mail', FILTER_VALIDATE_EMAIL], ['maybe', FILTER_VALIDATE_BOOL], ['1.2.3', FILTER_VALIDATE_IP], [[1], FILTER_VALIDATE_INT]] as [$v, $f]) {
    try { var_dump(filter_var($v, $f, FILTER_THROW_ON_FAILURE)); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
try { filter_var('x', FILTER_VALIDATE_INT, FILTER_THROW_ON_FAILURE | FILTER_NULL_ON_FAILURE); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { filter_var('x', FILTER_VALIDATE_INT, ['flags' => FILTER_THROW_ON_FAILURE, 'options' => ['default' => 3]]); echo "default\n"; } catch (Throwable $e) { echo get_class($e), "\n"; }
var_dump(get_parent_class('Filter\FilterFailedException'), get_parent_class('Filter\FilterException'));
