<?php
// Symfony Console: an application with commands, run as from the command line: lists, help in all formats, options and
// arguments right and wrong, tables, progress, questions, styles, verbosity, errors with traces, completion.
require __DIR__ . '/setup.inc';
require 'Symfony/Polyfill/Intl/Normalizer/autoload.php';
require 'Symfony/Polyfill/Intl/Grapheme/autoload.php';
require 'Symfony/Component/Console/autoload.php';

use Symfony\Component\Console\Application;
use Symfony\Component\Console\Command\Command;
use Symfony\Component\Console\Formatter\OutputFormatterStyle;
use Symfony\Component\Console\Helper\ProgressBar;
use Symfony\Component\Console\Helper\Table;
use Symfony\Component\Console\Helper\TableCell;
use Symfony\Component\Console\Helper\TableSeparator;
use Symfony\Component\Console\Input\ArgvInput;
use Symfony\Component\Console\Input\InputArgument;
use Symfony\Component\Console\Input\InputInterface;
use Symfony\Component\Console\Input\InputOption;
use Symfony\Component\Console\Output\OutputInterface;
use Symfony\Component\Console\Output\StreamOutput;
use Symfony\Component\Console\Question\ChoiceQuestion;
use Symfony\Component\Console\Question\ConfirmationQuestion;
use Symfony\Component\Console\Question\Question;
use Symfony\Component\Console\Style\SymfonyStyle;

putenv('COLUMNS=100');
putenv('LINES=40');

final class GreetCommand extends Command
{
    protected static $defaultName = 'app:greet';
    protected static $defaultDescription = 'Greets people';

    protected function configure(): void
    {
        $this->setAliases(['hello'])
            ->setHelp("The <info>%command.name%</info> command greets:\n\n  <comment>%command.full_name% Ada Grace</comment>")
            ->addArgument('names', InputArgument::IS_ARRAY | InputArgument::REQUIRED, 'Who')
            ->addOption('shout', 's', InputOption::VALUE_NONE, 'In capitals')
            ->addOption('times', 't', InputOption::VALUE_REQUIRED, 'How often', 1)
            ->addOption('format', null, InputOption::VALUE_OPTIONAL | InputOption::VALUE_IS_ARRAY, 'Formats', ['plain', 'fancy'])
            ->addOption('politely', null, InputOption::VALUE_NEGATABLE, 'With manners');
    }

    protected function interact(InputInterface $input, OutputInterface $output): void
    {
        if (!$input->getArgument('names')) {
            $name = $this->getHelper('question')->ask($input, $output, new Question('Name? ', 'nobody'));
            $input->setArgument('names', [$name]);
        }
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        for ($i = 0; $i < (int) $input->getOption('times'); $i++) {
            foreach ($input->getArgument('names') as $name) {
                $text = "Hello, $name" . ($input->getOption('politely') ? ', how do you do?' : '');
                $output->writeln($input->getOption('shout') ? "<error>" . strtoupper($text) . "</error>" : "<info>$text</info>");
            }
        }
        $output->writeln(json_encode($input->getOption('format')), OutputInterface::VERBOSITY_VERBOSE);
        $output->writeln('<href=https://example.org/>debugging</>', OutputInterface::VERBOSITY_DEBUG);
        return Command::SUCCESS;
    }
}

final class ReportCommand extends Command
{
    protected static $defaultName = 'app:report|report';

    protected function configure(): void
    {
        $this->setDescription('Draws tables and bars')->addArgument('style', InputArgument::OPTIONAL, 'Style', 'default')->setHidden(false);
    }

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $output->getFormatter()->setStyle('fire', new OutputFormatterStyle('red', 'yellow', ['bold', 'blink']));
        $table = new Table($output);
        $table->setHeaderTitle('Books')->setFooterTitle('Page 1/2')->setStyle($input->getArgument('style'))
            ->setHeaders(['ISBN', 'Title', 'Author'])
            ->setRows([
                ['99921-58-10-7', 'Divine <fire>Comedy</fire>', 'Dante Alighieri'],
                new TableSeparator(),
                ['9971-5-0210-0', "A Tale of\nTwo Cities", 'Charles Dickens'],
                [new TableCell('This value spans 3 columns – Größe.', ['colspan' => 3])],
                ['960-425-059-0', new TableCell("The Lord\nof the Rings", ['rowspan' => 2]), 'Tolkien'],
                ['960-425-059-1', 'J. R. R.'],
            ])
            ->setColumnMaxWidth(1, 14);
        $table->render();
        $bar = new ProgressBar($output, 12);
        $bar->setFormat("%current%/%max% [%bar%] %percent:3s%% %message%\n");
        $bar->setBarCharacter('=');
        $bar->setProgressCharacter('>');
        $bar->setMessage('begin');
        foreach ($bar->iterate(range(1, 12)) as $step) {
            if ($step % 4 === 0) {
                $bar->setMessage("step $step");
            }
        }
        $style = new SymfonyStyle($input, $output);
        $style->title('A title');
        $style->section('Section');
        $style->text(['Lorem <comment>ipsum</comment>', str_repeat('dolor sit amet ', 12)]);
        $style->listing(['one', 'two', 'three']);
        $style->success('It worked');
        $style->warning(['Careful', 'there']);
        $style->error('An error that is too long for a line: ' . str_repeat('na ', 50));
        $style->note('Note');
        $style->definitionList(['key' => 'value'], new TableSeparator(), 'A title', ['other' => 12]);
        $style->horizontalTable(['a', 'b'], [[1, 2], [3, 4]]);
        return Command::SUCCESS;
    }
}

final class AskCommand extends Command
{
    protected static $defaultName = 'app:ask';

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        $helper = $this->getHelper('question');
        $sure = $helper->ask($input, $output, new ConfirmationQuestion('Sure? [y/N] ', false));
        $choice = $helper->ask($input, $output, (new ChoiceQuestion('Colours?', ['red', 'green', 'blue'], '0,2'))->setMultiselect(true));
        $number = (new Question('Number? '))->setValidator(function ($answer) {
            if (!is_numeric($answer)) {
                throw new \RuntimeException('That is no number');
            }
            return (int) $answer;
        })->setMaxAttempts(3);
        $output->writeln(var_export([$sure, $choice, $helper->ask($input, $output, $number)], true));
        return 3;
    }
}

final class FailCommand extends Command
{
    protected static $defaultName = 'app:fail';

    protected function execute(InputInterface $input, OutputInterface $output): int
    {
        try {
            intdiv(1, 0);
        } catch (\DivisionByZeroError $e) {
            throw new \LogicException("It failed:\n<info>second</info> line", 42, $e);
        }
    }
}

/** Runs the application on a stream of its own; prints its output and exit code, paths and memory made the same everywhere. */
function run(Application $application, string $line, string $stdin = '', bool $colours = false): void
{
    $stream = fopen('php://memory', 'w+');
    $output = new StreamOutput($stream, StreamOutput::VERBOSITY_NORMAL, $colours);
    $input = new ArgvInput(array_merge(['bin/console'], array_map('stripslashes', str_getcsv($line, ' '))));
    $answers = fopen('php://memory', 'w+');
    fwrite($answers, $stdin);
    rewind($answers);
    $input->setStream($answers);
    $code = $application->run($input, $output);
    rewind($stream);
    $text = str_replace([APPLICATIONS, __DIR__], ['APPS', 'DIR'], stream_get_contents($stream));
    echo "\$ $line\n", $text, "\nexit code $code\n\n";
}

$_SERVER['PHP_SELF'] = 'bin/console';
$_SERVER['argv'] = ['bin/console'];
$application = new Application('Parade test', '1.2.3');
$application->setAutoExit(false);
$application->addCommands([new GreetCommand(), new ReportCommand(), new AskCommand(), new FailCommand()]);
$application->register('lazy')->setDescription('Made on the fly')->setCode(function (InputInterface $input, OutputInterface $output): int {
    $output->write(['one', 'two'], true);
    return 0;
});
foreach ([false, true] as $colours) {
    run($application, 'list', '', $colours);
    run($application, 'app:greet --help', '', $colours);
    run($application, 'app:greet Ada Grace -s --times=2 --politely -vvv', '', $colours);
    run($application, 'app:fail -v', '', $colours);
}
foreach (['txt', 'md', 'json', 'xml'] as $format) {
    run($application, "list app --format=$format");
    run($application, "help app:greet --format=$format");
}
foreach (['default', 'borderless', 'compact', 'symfony-style-guide', 'box', 'box-double'] as $style) {
    run($application, "report $style", '', true);
}
run($application, 'app:ask', "y\nred,blue\nx\n7\n");
run($application, 'app:ask --no-interaction');
run($application, 'app:greet', "Linus\n");
run($application, 'hello --no-politely --format --format=x Bob -v');
foreach (['app:greet', 'app:gret', 'app:', 'nothing', 'app:greet --wrong x', 'app:greet x --times', 'list a b c', '--version', 'app:greet -q x', 'lazy', 'app:fail', 'help nope', '_complete --shell=bash --current=1 --input=bin/console --input=app:'] as $line) {
    run($application, $line);
}
