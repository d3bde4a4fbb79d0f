#!/usr/bin/env bash
# Writes which extension of PHP a function or class belongs to, from the declarations in PHP's sources, for the error messages
# of module workers: extension-names.sh .cache/php84 >workers/src/main/resources/dev/parade/workers/extensions.txt
# (tests/scripts/fetch-php-tests.sh brings the sources).
set -euo pipefail
sources=${1:?the folder of PHP\'s sources}
# What is always there, and what is no extension for programs.
left_out=' standard date pcre spl reflection json hash random skeleton zend_test dl_test com_dotnet '

echo "# Functions and classes of PHP's extensions in lower case, written by tests/scripts/extension-names.sh"
for folder in "$sources"/ext/*/; do
    extension=$(basename "$folder")
    [[ $left_out == *" $extension "* ]] && continue
    names=$(find "$folder" -maxdepth 2 -name '*.stub.php' -exec cat {} + | awk '
        /^namespace [A-Za-z\\]+/ { space = tolower($2); sub(/[;{]$/, "", space); space = space "\\" }
        /^namespace *\{/ { space = "" }
        match($0, /^ *function &?[a-z0-9_]+ *\(/) && indent($0) < 5 && space == "" {
            name = $0; sub(/^ *function &?/, "", name); sub(/ *\(.*/, "", name); print tolower(name)
        }
        match($0, /^ *((final|abstract|readonly) )*(class|interface|enum) [A-Za-z0-9_]+/) {
            name = $0; sub(/^ *((final|abstract|readonly) )*(class|interface|enum) /, "", name)
            sub(/[^A-Za-z0-9_].*/, "", name); print tolower(space name)
        }
        function indent(line) { match(line, /^ */); return RLENGTH }' | sort -u | tr '\n' ' ')
    [[ -n $names ]] && echo "$extension ${names% }"
done
