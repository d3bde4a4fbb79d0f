<?php
// league/commonmark on a long document, plain and with GitHub's extensions.
require __DIR__ . '/setup.inc';
require __DIR__ . '/markdown.inc';
require 'League/CommonMark/autoload.php';

$document = document();
echo strlen($document), ' ', md5($document), "\n";
echo (new League\CommonMark\CommonMarkConverter(['html_input' => 'escape', 'allow_unsafe_links' => false]))->convert($document);
echo "\n=====\n";
echo (new League\CommonMark\GithubFlavoredMarkdownConverter())->convert(substr($document, 0, 20_000));
