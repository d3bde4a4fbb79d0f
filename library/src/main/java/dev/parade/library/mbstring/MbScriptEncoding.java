package dev.parade.library.mbstring;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.translate.ScriptEncoding;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Scripts in the encodings of {@code zend.script_encoding} and {@code declare(encoding=…)}. Where the internal encoding has
 * ASCII bytes inside of characters, which the parser cannot read, scripts are left as they are.
 */
public final class MbScriptEncoding implements ScriptEncoding {
    private static final Set<String> UNREADABLE = Set.of(
            "SJIS",
            "SJIS-2004",
            "CP932",
            "SJIS-win",
            "BIG-5",
            "CP950",
            "CP936",
            "GB18030",
            "UHC",
            "HZ",
            "JIS",
            "UTF-7");

    @Override
    public byte[] internal(Request request, byte[] script, String declared) {
        MbEncoding internal = MbState.of(request).internal();
        MbEncoding written = declared == null ? ofSettings(request, script) : MbEncodings.find(declared);
        if (written == null || written == internal || !isReadable(internal)) {
            return script;
        }
        return MbConvertFunctions.convert(request, PhpString.of(script), internal, written)
                .exactBytes();
    }

    private static MbEncoding ofSettings(Request request, byte[] script) {
        String setting = request.ini().get("zend.script_encoding");
        List<MbEncoding> list = new ArrayList<>();
        if (setting == null
                || setting.isEmpty()
                || MbState.of(request).parse(setting, list) != null
                || list.isEmpty()) {
            return null;
        }
        return list.size() == 1
                ? list.getFirst()
                : EncodingGuess.guess(List.of(PhpString.of(script)), list, false, true);
    }

    private static boolean isReadable(MbEncoding encoding) {
        return !encoding.isStateful() && encoding.width() < 2 && !UNREADABLE.contains(encoding.name());
    }
}
