@echo off
rem Starts norms.jar, which stands beside this file. The first run prepares an archive of the program's classes beside
rem it, so that later runs begin sooner; where Java cannot or the folder is read-only, the program runs without.
setlocal DisableDelayedExpansion
set "JAR=%~dp0norms.jar"
if not exist "%JAR%" (
  echo There is no such file: "%JAR%" 1>&2
  exit /b 2
)
rem JAVA_HOME may stand in quotation marks
set "JAVA=java"
set "HOME_OF_JAVA="
if defined JAVA_HOME set "HOME_OF_JAVA=%JAVA_HOME:"=%"
if defined HOME_OF_JAVA if not exist "%HOME_OF_JAVA%\bin\java.exe" set "HOME_OF_JAVA="
if defined HOME_OF_JAVA (
  set "JAVA=%HOME_OF_JAVA%\bin\java.exe"
) else (
  for /f "delims=" %%j in ('where java 2^>nul') do if not defined HOME_OF_JAVA set "HOME_OF_JAVA=%%~dpj.."
)
if not defined HOME_OF_JAVA (
  echo Java 17 or later is needed 1>&2
  exit /b 2
)

rem the program writes in the code page of this window
set "ENCODING="
for /f "tokens=2 delims=:" %%p in ('chcp') do set "PAGE=%%p"
set "PAGE=%PAGE: =%"
set "PAGE=%PAGE:.=%"
if "%PAGE%"=="936" set "ENCODING=GBK"
if "%PAGE%"=="54936" set "ENCODING=GB18030"
if "%PAGE%"=="65001" set "ENCODING=UTF-8"
set "OPTIONS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:NewSize=16m -Xlog:disable -Xlog:all=error:stderr -Dnorms.launcher=norms"
if defined ENCODING set "OPTIONS=%OPTIONS% -Dstdout.encoding=%ENCODING% -Dstderr.encoding=%ENCODING%"
rem its width; without a terminal the program does not look
set "COLUMNS="
set "LINES="
for /f "tokens=2 delims=:" %%c in ('mode con ^| findstr /r "[0-9]"') do (
  if defined LINES if not defined COLUMNS set "COLUMNS=%%c"
  set "LINES=%%c"
)
if defined COLUMNS set "COLUMNS=%COLUMNS: =%"

rem an archive fits one Java and one jar only
set "VERSION="
for %%s in ("%JAR%") do set "SIZE=%%~zs"
if exist "%HOME_OF_JAVA%\release" (
  for /f "usebackq tokens=1,2 delims==" %%k in ("%HOME_OF_JAVA%\release") do if "%%k"=="JAVA_VERSION" set "VERSION=%%~l"
)
if not defined VERSION goto run
for /f "delims=.-" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
  echo Java 17 or later is needed, but "%HOME_OF_JAVA%" is Java %VERSION% 1>&2
  exit /b 2
)
set "ARCHIVE=%~dp0norms-%VERSION%-%SIZE%.jsa"
if exist "%ARCHIVE%" goto shared
set "WORK=%TEMP%\norms-%RANDOM%%RANDOM%"
mkdir "%WORK%" 2>nul
if not exist "%WORK%\" goto run
pushd "%WORK%"
"%JAVA%" -XX:ArchiveClassesAtExit="%WORK%\classes.jsa" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -cp "%JAR%" dev.norms.cli.Rehearsal >nul 2>nul
popd
if exist "%WORK%\classes.jsa" move /y "%WORK%\classes.jsa" "%ARCHIVE%" >nul 2>nul
rmdir /s /q "%WORK%" 2>nul
if not exist "%ARCHIVE%" goto run
:shared
"%JAVA%" -XX:SharedArchiveFile="%ARCHIVE%" -Xshare:auto %OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
:run
"%JAVA%" %OPTIONS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
