@echo off
rem Die Kommandozeile von Verzahnt: wartet auf das Ende, gibt Ausgabe und Rueckgabewert weiter.
rem Ein Windows-Programm mit Fenster hat keine eigene Konsole; die Ausgabe geht deshalb ueber zwei Dateien.
setlocal
set "VERZAHNT_OUT=%TEMP%\verzahnt-%RANDOM%-%RANDOM%"
start "" /wait /b "%~dp0Verzahnt.exe" %* >"%VERZAHNT_OUT%.out" 2>"%VERZAHNT_OUT%.err"
set "VERZAHNT_CODE=%ERRORLEVEL%"
for /f "tokens=2 delims=:." %%c in ('chcp') do set "VERZAHNT_PAGE=%%c"
chcp 65001 >nul
type "%VERZAHNT_OUT%.out"
type "%VERZAHNT_OUT%.err" 1>&2
chcp %VERZAHNT_PAGE% >nul
del /q "%VERZAHNT_OUT%.out" "%VERZAHNT_OUT%.err" 2>nul
exit /b %VERZAHNT_CODE%
