package dev.parade.workers.delegation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parade.interpreter.Delegation;
import dev.parade.workers.process.PhpBinary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls that a real PHP runs, against the same code on that PHP alone. */
@Timeout(120)
class DelegationTest {
    /** A call that waits for ever: a message queue's first message. */
    private static final String WAITS = "$q = msg_get_queue(ftok('/', 'p') + random_int(0, 1000000)); "
            + "try { msg_receive($q, 0, $type, 100, $m); echo 'came'; } catch (Error $e) { echo $e->getMessage(), \"\\n\"; } "
            + "echo easter_days(2026), \"\\n\"; "
            + "try { msg_stat_queue($q); } catch (Error $e) { echo $e->getMessage(), \"\\n\"; } ";

    private static DelegatedRun here;

    @BeforeAll
    static void start() {
        here = new DelegatedRun();
    }

    @AfterAll
    static void end() {
        here.close();
    }

    private static void same(String code, String... extensions) throws IOException, InterruptedException {
        PhpBinary php = DelegatedRun.php(extensions);
        assertEquals(DelegatedRun.real(php, code), here.output(code));
    }

    @Test
    void valuesOfAllKinds() throws Exception {
        same("""
                var_dump(easter_days(2026), cal_info(CAL_JEWISH), jdtojewish(2461000), cal_from_jd(2461000, CAL_GREGORIAN));
                var_dump(gregoriantojd(month: 11, day: 26, year: 2026), jdmonthname(2461000, CAL_MONTH_GREGORIAN_LONG));
                """, "calendar");
        same("""
                $key = str_repeat("\\x01\\xff", 16);
                echo bin2hex(sodium_crypto_generichash("a\\0b", $key)), "\\n";
                var_dump(sodium_crypto_secretbox_open(sodium_crypto_secretbox("text", str_repeat('n', 24), $key), str_repeat('n', 24), $key));
                """, "sodium");
    }

    @Test
    void argumentsByReferenceAreWrittenBack() throws Exception {
        same("""
                $n = "\\xff\\x00";
                sodium_increment($n);
                echo bin2hex($n), "\\n";
                $a = ['n' => "\\x01"];
                sodium_add($a['n'], "\\x02");
                echo bin2hex($a['n']), "\\n";
                """, "sodium");
        same("""
                var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), count($pair), get_class($pair[0]));
                echo socket_write($pair[0], "hello"), socket_read($pair[1], 100), "\\n";
                socket_recv($pair[1], $nothing, 10, MSG_DONTWAIT);
                var_dump($nothing);
                """, "sockets");
    }

    @Test
    void exceptionsAndWarningsAreCarriedOver() throws Exception {
        same("""
                try { cal_days_in_month(99, 1, 2026); } catch (ValueError $e) { echo get_class($e), ': ', $e->getMessage(), "\\n"; }
                try { cal_days_in_month('x', 1, 2026); } catch (TypeError $e) { echo get_class($e), ': ', $e->getMessage(), "\\n"; }
                try { easter_days(1, 2, 3); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\\n"; }
                """, "calendar");
        same("""
                try { sodium_crypto_secretbox('a', 'b', 'c'); } catch (SodiumException $e) {
                    var_dump($e instanceof Exception, $e->getMessage(), $e->getCode(), $e->getLine(), $e->getTrace()[0]['function']);
                }
                """, "sodium");
        same("""
                set_error_handler(function ($level, $message) { throw new LogicException("$level: $message"); });
                try { shmop_open(1, 'q', 0, 0); } catch (ValueError $e) { echo $e->getMessage(), "\\n"; }
                try { shmop_open(0x7a5a5a5a, 'a', 0, 0); } catch (LogicException $e) { echo $e->getMessage(), "\\n"; }
                restore_error_handler();
                var_dump(@shmop_open(0x7a5a5a5a, 'a', 0, 0));
                echo error_get_last()['message'], "\\n";
                """, "shmop");
    }

    @Test
    void strictTypesAreTheCallersBusiness() throws Exception {
        DelegatedRun.php("calendar");
        assertEquals(
                "easter_days(): Argument #1 ($year) must be of type ?int, string given",
                here.output(
                        "declare(strict_types=1); try { easter_days('2026'); } catch (TypeError $e) { echo $e->getMessage(); }"));
        assertEquals("15", here.output("echo easter_days('2026');"));
    }

    @Test
    void objectsAreHandles() throws Exception {
        same("""
                $info = new finfo(FILEINFO_MIME_TYPE);
                echo get_class($info), $info->buffer("GIF89a"), ' ', finfo_buffer($info, '%PDF-1.4'), "\\n";
                try { clone $info; } catch (Error $e) { echo $e->getMessage(), "\\n"; }
                try { serialize($info); } catch (Exception $e) { echo $e->getMessage(), "\\n"; }
                try { new finfo(-1); } catch (Throwable $e) { echo get_class($e), "\\n"; }
                class Sub extends finfo { public $own = 1; function kind($s) { return $this->own . $this->buffer($s); } }
                echo (new Sub(FILEINFO_MIME_TYPE))->kind('GIF89a'), "\\n";
                var_dump($info, new Sub);
                try { finfo_buffer(new stdClass, 'x'); } catch (TypeError $e) { echo $e->getMessage(), "\\n"; }
                """, "fileinfo");
        same("""
                $q = msg_get_queue(random_int(1, 1 << 30));
                $same = [$q, 'x' => [$q]];
                var_dump($same[0] === $same['x'][0], $q == $same[0]);
                msg_send($q, 1, ['a' => 1.5, 2 => null, 'l' => [true]]);
                msg_receive($q, 0, $type, 1000, $message);
                var_dump($type, $message, msg_stat_queue($q)['msg_qnum'], msg_remove_queue($q));
                try { new SysvMessageQueue; } catch (Error $e) { echo $e->getMessage(), "\\n"; }
                """, "sysvmsg");
    }

    @Test
    void archivesAreObjectsWithElements() throws Exception {
        same("""
                $phar = sys_get_temp_dir() . '/parade-' . getmypid() . '.tar';
                $p = new PharData($phar);
                $p['a.txt'] = 'one';
                $p->addFromString('b/c.txt', 'two');
                echo count($p), isset($p['a.txt']) ? 'set' : 'unset', isset($p['z']) ? 'set' : 'unset', "\n";
                foreach ($p as $name => $file) {
                    echo basename($name), ' ', get_class($file), ' ', $file->isDir() ? 'd' : 'f', "\n";
                }
                unset($p['a.txt']);
                echo count($p), file_exists($phar) ? 'written' : 'absent', "\n";
                unlink($phar);
                """, "Phar");
    }

    @Test
    void functionsOfTheProgramAreCalledBack() throws Exception {
        DelegatedRun.php("calendar");
        assertEquals("""
                <2><3><4>15,7,26
                failed at 2, line 3
                Own kept
                Argument: an object of class Own
                after
                """, here.output("""

                echo implode(',', real_array_map(function ($x) { echo "<$x>"; return easter_days(2024 + $x); }, [2, 3, 4])), "\\n";
                try { real_array_map(fn($x) => $x < 2 ? $x : throw new LogicException("failed at $x"), [1, 2, 3]); } catch (LogicException $e) { echo $e->getMessage(), ', line ', $e->getLine(), "\\n"; }
                class Own {}
                $own = new Own;
                real_array_map(function () use ($own) { echo get_class($own), ' kept', "\\n"; return 1; }, [1]);
                try { real_array_map(fn() => new Own, [1]); } catch (Error $e) { echo 'Argument: ', preg_replace('/.*which (.*) cannot.*/', '$1', $e->getMessage()), "\\n"; }
                real_array_map('printf', ["after\\n"]);
                """));
    }

    @Test
    void whatExistsIsWhatCanBeCalled() throws Exception {
        DelegatedRun.php("calendar", "fileinfo");
        assertEquals("1111 0000 1 8", here.output("""
                echo (int) function_exists('Easter_Days'), (int) class_exists('finfo'), (int) extension_loaded('CALENDAR'),
                    (int) is_callable('easter_days'), ' ';
                echo (int) function_exists('no_such'), (int) class_exists('NoSuch'), (int) extension_loaded('nope'),
                    (int) function_exists('session_start'), ' ';
                echo (int) defined('CAL_JEWISH'), ' ', phpversion('calendar')[0];
                """));
        assertEquals(
                "000",
                here.output(
                        "echo (int) function_exists('easter_days'), (int) class_exists('finfo'), (int) extension_loaded('calendar');",
                        Delegation.OFF));
    }

    @Test
    void delegatedCallsAreNeverParallel() throws Exception {
        same("echo implode(',', array_map(fn($y) => easter_days($y), range(2000, 2040)));", "calendar");
        assertTrue(DelegatedRun.workers().isEmpty(), "no process outlives its request");
    }

    @Test
    void whatCannotTravelIsNamed() throws Exception {
        DelegatedRun.php("fileinfo", "sysvmsg");
        assertEquals(
                "finfo::file() is delegated to a PHP process, to which a resource (stream-context) of Parade's own cannot travel",
                here.output(
                        "try { (new finfo)->file('x', 0, stream_context_create()); } catch (Error $e) { echo $e->getMessage(); }"));
        assertEquals(
                "msg_send() is delegated to a PHP process, to which an object of class Own cannot travel",
                here.output(
                        "class Own {} $q = msg_get_queue(random_int(1, 1 << 30)); "
                                + "try { msg_send($q, 1, [new Own]); } catch (Error $e) { echo $e->getMessage(); } msg_remove_queue($q);"));
    }

    @Test
    void namedErrorWithoutPhp() {
        Delegation nowhere = new Delegation(true, Path.of("/nonexistent/php"), Delegation.TIMEOUT);
        String code = "try { imagecreatetruecolor(1, 1); } catch (Error $e) { echo $e->getMessage(), \"\\n\"; } "
                + "try { new finfo; } catch (Error $e) { echo $e->getMessage(), \"\\n\"; } "
                + "try { no_such(); } catch (Error $e) { echo $e->getMessage(), \"\\n\"; }";
        assertEquals("""
                Call to undefined function imagecreatetruecolor() (it is of PHP's extension gd, which Parade delegates to a real PHP: \
                none was found; install one, such as with apt-get install php-cli php-gd, or name it in PARADE_PHP)
                Class "finfo" not found (it is of PHP's extension fileinfo, which Parade delegates to a real PHP: \
                none was found; install one, such as with apt-get install php-cli, or name it in PARADE_PHP)
                Call to undefined function no_such()
                """, here.output(code, nowhere));
        assertEquals("""
                Call to undefined function imagecreatetruecolor() (it is of PHP's extension gd, which Parade lacks; \
                nothing is delegated to a real PHP)
                Class "finfo" not found (it is of PHP's extension fileinfo, which Parade lacks; nothing is delegated to a real PHP)
                Call to undefined function no_such()
                """, here.output(code, Delegation.OFF));
    }

    @Test
    void aKilledProcessIsAnError() throws Exception {
        DelegatedRun.php("sysvmsg", "calendar");
        String output = here.output(WAITS, Delegation.AUTO, (worker, thread) -> worker.destroyForcibly());
        assertEquals("""
                msg_receive() was delegated to a PHP process, which failed in the middle of the call: the worker ended by signal 9
                15
                msg_stat_queue() is delegated to a PHP process, to which an object of class SysvMessageQueue, whose own process \
                has ended, cannot travel
                """, output);
    }

    @Test
    void aCallThatTakesTooLongIsAnError() throws Exception {
        DelegatedRun.php("sysvmsg", "calendar");
        String output = here.output(WAITS, new Delegation(true, null, Duration.ofMillis(300)));
        assertEquals(
                "msg_receive() was delegated to a PHP process, which failed in the middle of the call: no answer within 0.3 s",
                output.lines().findFirst().orElse(""));
    }

    @Test
    void theRequestsOwnTimeLimitEndsAWaitingCall() throws Exception {
        DelegatedRun.php("sysvmsg");
        long began = System.nanoTime();
        String output = here.output(
                WAITS, Delegation.AUTO, request -> request.timeLimit().clock(Duration.ofSeconds(2)));
        assertTrue(output.contains("Maximum execution time of 2 seconds exceeded"), output);
        assertTrue(System.nanoTime() - began < 20e9, "it did not wait");
        assertEquals(List.of(), DelegatedRun.workers());
    }

    @Test
    void processesEndWithTheRequest() throws Exception {
        DelegatedRun.php("calendar");
        assertEquals("15", here.output("echo easter_days(2026); exit(3);"));
        assertEquals(List.of(), DelegatedRun.workers());
    }

    @Test
    void gdByHandles() throws Exception {
        same("""
                $im = imagecreatetruecolor(40, 20);
                imagefilledrectangle($im, 0, 0, 39, 19, $red = imagecolorallocate($im, 255, 0, 0));
                ob_start();
                imagepng($im);
                echo md5($png = ob_get_clean()), "\\n";
                var_dump($im, imagecolorat($im, 3, 3) === $red, imagesx(imagecreatefromstring($png)), getimagesizefromstring($png)['mime']);
                try { new GdImage; } catch (Error $e) { echo $e->getMessage(), "\\n"; }
                """, "gd");
    }
}
